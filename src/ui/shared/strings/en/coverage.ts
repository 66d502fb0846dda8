/** The strings of more than two accounts: which account tells what. */
export const coverage = {
  'coverage.heading': 'Coverage',
  'coverage.lead': 'Which account tells what, in the order of the one that tells most.',
  'coverage.about': 'What the words mean',
  'coverage.about.point':
    'A row is a point of the story: sentences of several accounts that are linked, or a run of sentences of one.',
  'coverage.about.otherwise':
    'Told otherwise: in other words, with other numbers, more or less certain or on other authority than an account further left.',
  'coverage.about.notFound': 'Not found: no link leads there. That does not say that it was left out.',
  'coverage.about.unsure': 'A question mark: only a link that is less than likely leads there.',
  'coverage.keys':
    'Arrow keys move, Enter opens the passage, Space chooses a cell; two chosen cells are set side by side.',
  'coverage.filter': 'Which points',
  'coverage.filter.all': 'All',
  'coverage.filter.everyone': 'In all accounts',
  'coverage.filter.some': 'Only in some',
  'coverage.search': 'Search points',
  'coverage.choose': 'Choose two',
  'coverage.chosen': '{name} is chosen. Choose a cell of another account.',
  'coverage.point': 'Point',
  'coverage.told': 'Told',
  'coverage.quoted': 'Quoted',
  'coverage.otherwise': 'Told otherwise',
  'coverage.not-found': 'Not found',
  'coverage.not-compared': 'Not compared',
  'coverage.unsure': 'unsure',
  'coverage.sentences': { one: 'sentence {list}', other: 'sentences {list}' },
  'coverage.open': 'Open the passage',
  'coverage.silent': 'No sentence of {name} is linked to this.',
  'coverage.more': 'Show {n} more',
  'coverage.nothing': 'No point is like that.',
} as const;
