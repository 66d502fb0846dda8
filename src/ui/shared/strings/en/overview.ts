/** The strings of the overview and of its chart. */
export const overview = {
  'overview.heading': 'Overview',
  'overview.lead':
    'What the two accounts come to: counts, and the words behind them. What to make of it is yours.',
  'overview.figures': 'How much they tell',
  'overview.figures.about': 'A sentence is shared if it has a counterpart in the other account.',
  'overview.words': 'Words',
  'overview.sentences': 'Sentences',
  'overview.linked': 'Shared sentences',
  'overview.quoted': 'Quoted words',
  'overview.of': '{n} of {total} ({percent})',
  'overview.speakers': 'Who gets to speak',
  'overview.speakers.about':
    'Words inside quotation marks, by who said them, with their share of all quoted words of the account. Titles and single quoted words do not count.',
  'overview.speaker': 'Speaker',
  'overview.unnamed': 'without a name',
  'overview.spoken': { one: '{n} word', other: '{n} words' },
  'overview.quotations': { one: '{n} quotation', other: '{n} quotations' },
  'overview.first': 'first in paragraph {n}',
  'overview.namings': 'What they call it',
  'overview.namings.about':
    'Names and labels for the same person, group or matter in the account’s own voice, with how often each is used.',
  'overview.namings.none': 'Nothing that both accounts name is written in more than one way.',
  'overview.times': '×{n}',
  'overview.alike': { one: 'And {n} named alike', other: 'And {n} named alike' },
  'overview.fewer': 'Only what differs',
  'overview.loaded': 'Loaded words',
  'overview.loaded.about':
    'Words that carry a stance, by the word list of Parallax, outside quotations. A count is no measure of fairness.',
  'overview.loaded.none': 'None from the list',
  'overview.perHundred': '{rate} in 100 words',
  'overview.common': 'The same words in both',
  'overview.common.about':
    'Runs of equal words outside quotations. They may come from one source, so they are no second confirmation.',
} as const;
