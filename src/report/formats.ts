/** What a report can be written as, in the order in which it is offered. */
export const FORMATS = ['html', 'docx', 'md', 'csv', 'json', 'jsonld'] as const;

export type Format = (typeof FORMATS)[number];

/** What the files of a format are; what it is called and is for is in `words/`. */
export interface FormatInfo {
  /** Ending of file names, without the dot. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** Whether the choice of parts, kinds and links shapes it; where not, it always holds everything. */
  readonly chosen: boolean;
}

export const FORMAT_INFO: Readonly<Record<Format, FormatInfo>> = {
  html: {
    ending: 'html',
    type: 'text/html;charset=utf-8',
    chosen: true,
  },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    chosen: true,
  },
  md: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    chosen: true,
  },
  csv: {
    ending: 'zip',
    type: 'application/zip',
    chosen: true,
  },
  json: {
    ending: 'json',
    type: 'application/json',
    chosen: false,
  },
  jsonld: {
    ending: 'jsonld',
    type: 'application/ld+json',
    chosen: false,
  },
};
