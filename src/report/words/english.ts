import { dateParts } from '../dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "1 note", "3 notes". */
function counted(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}

/**
 * Names of what the engine finds and of what a report holds. Another language is another object of the same shape
 * (`ReportNames`), so that a name that is missing is a type error.
 */
export const englishNames = {
  sections: {
    summary: 'Summary',
    coverage: 'Coverage',
    texts: 'The accounts',
    quotes: 'Quotes',
    differences: 'Differences',
    notes: 'Notes',
    method: 'Method and settings',
    removed: 'What was taken out',
  },
  kinds: {
    wording: 'Wording',
    naming: 'Naming',
    attribution: 'Attribution',
    certainty: 'Certainty',
    number: 'Number',
    order: 'Order',
    'only-here': 'Only here',
    loaded: 'Loaded word',
  },
  layers: {
    quotes: 'Shared quotes',
    linked: 'Linked',
    wording: 'Wording',
    attribution: 'Attribution',
    number: 'Numbers',
    'only-here': 'Only here',
    notes: 'Notes',
  },
  /** What a mark says of its words, for who cannot see it. */
  layerSays: {
    quotes: 'shared quote',
    linked: 'linked',
    wording: 'differs in wording',
    attribution: 'differs in attribution',
    number: 'differs in numbers',
    'only-here': 'only here',
    notes: 'has a note',
  },
  matches: {
    identical: 'identical',
    trimmed: 'trimmed',
    reworded: 'reworded',
    single: 'in one account',
  },
  quoteKinds: { direct: 'direct', partial: 'partial', scare: 'scare', title: 'title' },
  stages: {
    clean: 'cleaning',
    segment: 'finding sentences',
    quotes: 'finding quotations',
    align: 'linking sentences',
    utterances: 'matching quotations',
    framing: 'finding differences',
  },
  /** How an account tells a story point. */
  coverage: {
    told: 'told',
    quoted: 'quoted',
    otherwise: 'told otherwise',
    'not-found': 'not found',
    'not-compared': 'not compared',
  },
  /** By what `sureness` says. */
  sureness: {
    'almost certain': 'almost certain',
    likely: 'likely',
    perhaps: 'perhaps',
    doubtful: 'doubtful',
  } as Readonly<Record<string, string>>,
  /** What the reader did, once. */
  corrections: {
    link: 'link made',
    unlink: 'link unmade',
    lock: 'link confirmed',
    dismiss: 'difference dismissed',
    speaker: 'speaker changed',
    'put-back': 'removal put back',
  },
  formats: {
    html: {
      name: 'Web page',
      purpose: 'To read, to send and to print: one file that opens in any browser, without a network.',
    },
    docx: {
      name: 'Word document',
      purpose: 'To edit and discuss: headings and tables, with the notes as comments on their passages.',
    },
    md: { name: 'Markdown', purpose: 'For wikis, repositories and note-taking tools.' },
    csv: {
      name: 'Tables',
      purpose:
        'For spreadsheets and statistics: links, utterances, findings, notes and coverage as CSV files in a zip.',
    },
    json: {
      name: 'Comparison (JSON)',
      purpose: 'For programs: everything that was found, with corrections and notes.',
    },
    jsonld: {
      name: 'Web annotations (JSON-LD)',
      purpose: 'For annotation tools: the notes as W3C web annotations, with the codebook.',
    },
  },
  tables: {
    links: 'links',
    utterances: 'utterances',
    findings: 'findings',
    notes: 'notes',
    coverage: 'coverage',
  },
};

const { corrections: CORRECTIONS } = englishNames;

/** How a report writes numbers, dates and lists. Not left to `Intl`, whose words change from one version of its data to the next. */
export const englishWays = {
  listed,
  percent: (share: number): string => `${Math.round(share * 100)}%`,
  /** An ISO 8601 date in words, as it is written there: "3 September 2020". Anything else is given back as it is. */
  date: (iso: string): string => {
    const parts = dateParts(iso);
    return parts ? `${parts.day} ${MONTHS[parts.month - 1]!} ${parts.year}` : iso;
  },
  /** Words inside of a sentence: "Only here" there is "only here". */
  inside: (name: string): string => name.toLowerCase(),
  quoted: (text: string): string => `“${text}”`,
  accounts: (n: number) => counted(n, 'account'),
  sentences: (n: number) => counted(n, 'sentence'),
  quotes: (n: number) => counted(n, 'quote'),
  differences: (n: number) => counted(n, 'difference'),
  notes: (n: number) => counted(n, 'note'),
  points: (n: number) => counted(n, 'point'),
  corrected: (kind: keyof typeof CORRECTIONS, n: number): string => {
    const [what, ...done] = CORRECTIONS[kind].split(' ');
    return `${counted(n, what!)} ${done.join(' ')}`;
  },
};
