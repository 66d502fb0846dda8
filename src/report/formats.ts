/** What a report can be written as, in the order in which it is offered. */
export const FORMATS = ['html', 'docx', 'md', 'csv', 'json', 'jsonld'] as const;

export type Format = (typeof FORMATS)[number];

/** What a format is called, what it is for, and what its files are. */
export interface FormatInfo {
  readonly name: string;
  readonly purpose: string;
  /** Ending of file names, without the dot. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** Whether the choice of parts, kinds and links shapes it; where not, it always holds everything. */
  readonly chosen: boolean;
}

export const FORMAT_INFO: Readonly<Record<Format, FormatInfo>> = {
  html: {
    name: 'Web page',
    purpose: 'To read, to send and to print: one file that opens in any browser, without a network.',
    ending: 'html',
    type: 'text/html;charset=utf-8',
    chosen: true,
  },
  docx: {
    name: 'Word document',
    purpose: 'To edit and discuss: headings and tables, with the notes as comments on their passages.',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    chosen: true,
  },
  md: {
    name: 'Markdown',
    purpose: 'For wikis, repositories and note-taking tools.',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    chosen: true,
  },
  csv: {
    name: 'Tables',
    purpose:
      'For spreadsheets and statistics: links, utterances, findings, notes and coverage as CSV files in a zip.',
    ending: 'zip',
    type: 'application/zip',
    chosen: true,
  },
  json: {
    name: 'Comparison (JSON)',
    purpose: 'For programs: everything that was found, with corrections and notes.',
    ending: 'json',
    type: 'application/json',
    chosen: false,
  },
  jsonld: {
    name: 'Web annotations (JSON-LD)',
    purpose: 'For annotation tools: the notes as W3C web annotations, with the codebook.',
    ending: 'jsonld',
    type: 'application/ld+json',
    chosen: false,
  },
};
