/** The tables of a report, each a file. */
export const TABLES = ['links', 'utterances', 'findings', 'notes', 'coverage'] as const;

export type TableName = (typeof TABLES)[number];
