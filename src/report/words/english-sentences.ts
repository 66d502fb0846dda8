import { englishWays } from './english.ts';

const { accounts, differences, listed, notes, points, quotes, sentences } = englishWays;

/** What a report says, part by part; the values come as arguments, so that each language orders them as it does. */
export const englishSentences = {
  head: {
    report: 'Parallax report',
    skip: 'Skip to the report',
    parts: 'Parts of this report',
    foot: 'Words, not verdicts: every statement here rests on the marked words of the accounts.',
    account: (letter: string) => `Account ${letter}`,
    size: (accountCount: number, sentenceCount: number) =>
      `${accounts(accountCount)}, ${sentences(sentenceCount)}`,
    firstOf: (shown: number, all: number) =>
      `These are the first ${shown} of ${all}; the tables and the JSON have all.`,
  },
  summary: {
    shared: 'What is shared',
    differs: 'What differs',
    speaks: 'Who speaks',
    accounts: 'What is compared',
    unknown: 'not known',
    fields: {
      publisher: 'Publisher',
      published: 'Published',
      title: 'Headline',
      byline: 'Author',
      url: 'Address',
      language: 'Language',
      length: 'Length',
      hash: 'SHA-256 as given',
    },
    inferred: (reason: string) => ` (inferred: ${reason})`,
    counterparts: (a: string, b: string, ofA: Share, ofB: Share) =>
      `${shareOf(ofA)} of ${a} have a counterpart in ${b}; ${shareOf(ofB)} of ${b} have one in ${a}.`,
    sharedQuotes: (shared: number, all: number, identical: number) =>
      `${quotes(shared)} of ${all} in more than one account, ${identical === 0 ? 'none' : identical} of them in the same words.`,
    /** Around the names of the places of the one and of the other account, and the words. */
    commonText: (words: number): readonly [string, string, string, string] => [
      `${words} words in a row outside quotations, in `,
      ' and ',
      ': “',
      '”.',
    ],
    noDifference: 'No difference was found, or none was asked for.',
    counts: (all: number, kinds: readonly (readonly [kind: string, n: number])[], tentative: number) =>
      `${differences(all)}${lessCertain(tentative)}: ${listed(kinds.map(([kind, n]) => `${n} ${kind}`))}.`,
    nobody: 'Nobody is quoted.',
    quotedWords: 'Words inside quotation marks',
    speaker: 'Speaker',
    unnamed: 'Speaker not named',
    allQuoted: 'All quoted words',
    allWords: 'Words of the account',
  },
  coverage: {
    nothing: 'There is no sentence to set in rows.',
    about: (all: number, everyone: number) =>
      `${points(all)}, ${everyone} of them in all accounts, in the order of the account that has ` +
      'most. A point is a group of linked sentences, or a run of sentences of one account. “Not found” says that no ' +
      'link leads there, not that something was left out; “told otherwise” that it differs from an account further ' +
      'left; a question mark that only a link which is less than likely leads there.',
    caption: 'Which account tells what',
    point: 'Point',
    firstOf: (shown: number, all: number) => `These are the first ${shown} of ${all}; the table has all.`,
  },
  texts: {
    marks: 'Marks',
    key: 'Each sentence has a number. After it stand the sentences of the other accounts that it is linked to; a question mark says that the link is less than likely.',
    furniture: (n: number) => `${n} lines of page furniture, not compared`,
    wholeNotes: (n: number) => `${n === 1 ? 'Note' : 'Notes'} on the whole account:`,
    note: (number: number) => `note ${number}`,
    linkedTo: (name: string, sure: string) => `linked to ${name}, ${sure}`,
    link: 'Link',
    pair: (a: string, b: string) => `${a} and ${b}`,
    see: (names: readonly string[]) => `see ${names.join(', ')}`,
    tooMany: (rows: number) =>
      `The accounts are left out: their ${rows} rows are too many for a Word document. The web page has them.`,
  },
  quotes: {
    nothing: 'No quotation was found, or none was asked for.',
    several: (n: number) => `In more than one account (${n})`,
    single: (n: number) => `In one account (${n})`,
    name: (number: number) => `Quote ${number}`,
    silent: 'Not quoted here.',
    indirect: 'in other words',
  },
  differences: {
    about: (all: number, kinds: readonly (readonly [kind: string, n: number])[], tentative: number) =>
      `${differences(all)}${lessCertain(tentative)}, most telling first: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ')}. ` +
      'Each is words against words; what to make of it is the reader’s.',
    name: (number: number) => `Difference ${number}`,
    tentative: ', less certain',
    silent: 'Not in this account.',
    closest: ' Closest sentence, ',
  },
  excerpt: { more: (n: number) => ` [… and ${n} more ${n === 1 ? 'sentence' : 'sentences'}]` },
  notes: {
    name: (number: number) => `Note ${number}`,
    on: (names: readonly string[]) => `, on ${listed(names)}`,
    settled: ' · settled',
    whole: 'On the whole account.',
    unsure: 'Perhaps here: the text has changed. ',
    elsewhere: 'On an account that is not among these',
    lost: 'Lost its place: the words are not in the text any more.',
    were: ' They were: ',
  },
  method: {
    made: (engine: string, options: string, exported: string) =>
      `Made by ${engine}${options === '' ? '' : ` (${options})`} from the accounts as given; exported ${exported}.`,
    cut: (stages: readonly string[]) =>
      `The comparison was cut short to save time (${listed(stages)}): links or differences may be missing.`,
    missing: (pairs: readonly (readonly [string, string])[]) =>
      `Not compared: ${listed(pairs.map(([a, b]) => `${a} with ${b}`))}.`,
    how:
      'Each account is cleaned of what is not its text, and split into sentences and quotations. Sentences of two ' +
      'accounts are linked by what they share: words, names, numbers, quoted words, meaning and place. How sure a ' +
      'link is said to be is the estimated chance that a careful reader would make it. Quotations are matched across ' +
      'accounts, and linked passages are held against each other for other words, names, verbs of saying, numbers ' +
      'and places in the story.',
    trust:
      'All of it is found by rules and figures, and can be wrong: “only here” means that no link was found, not that ' +
      'something was left out, and a difference in words is no verdict on either account. What the texts say is in ' +
      'the texts; the hash of each tells whether a copy is the one that was read.',
    settings: 'Settings',
    changes: 'What the reader changed',
    accounts: (names: readonly string[]) => `Accounts: ${listed(names)}.`,
    parts: (names: readonly string[]) => `Parts: ${listed(names)}.`,
    kinds: (names: readonly string[] | null) =>
      `Kinds of difference: ${names === null ? 'all' : listed(names)}.`,
    links: (onlyCertain: boolean) =>
      `Links: ${onlyCertain ? 'only those that are likely (60% or more) or made by the reader; no less certain differences' : 'all'}.`,
    noted: (onlyAnnotated: boolean) =>
      `Quotes and differences: ${onlyAnnotated ? 'only those with a note' : 'all'}.`,
    noCorrection: 'No correction.',
    corrections: (done: readonly string[]) => `Corrections: ${listed(done)}.`,
    dismissed: (n: number) => `${differences(n)} left out because dismissed.`,
    noNote: 'No note.',
    notes: (n: number) => `${notes(n)}.`,
    lostNote: (number: number) => `Note ${number} has lost a place: its words are not in the text any more.`,
    lostCorrection: (what: string, author: string) =>
      `Without effect, since its words are not in the texts any more: ${what} by ${author || 'somebody'}.`,
  },
  removed: {
    nothing: 'Nothing was taken out.',
    where: (characters: number, from: number, letter: string) =>
      ` (${characters} ${characters === 1 ? 'character' : 'characters'} from ${from}, ${letter} as given.)`,
    first: (shown: number) => ` The first ${shown} characters of it:`,
    label: (name: string, reason: string) => `Taken out of ${name}: ${reason}`,
  },
};

/** So many of all sentences. */
export type Share = readonly [part: number, all: number];

/** "12 of 18 sentences". */
function shareOf([part, all]: Share): string {
  return `${part} of ${sentences(all)}`;
}

function lessCertain(n: number): string {
  return n === 0 ? '' : ` (${n} of them less certain)`;
}
