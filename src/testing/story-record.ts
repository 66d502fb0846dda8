import type { AccountRecord, Annotation, Code, Correction, StoryRecord } from '../annotation/model.ts';

/** Records for tests: everything that a test does not care about is filled in. */
export const account = (id: string, more: Partial<AccountRecord> = {}): AccountRecord => ({
  id,
  text: `Text of ${id}.`,
  title: null,
  byline: null,
  publisher: id.toUpperCase(),
  published: null,
  url: null,
  language: 'en',
  standfirst: null,
  inferred: {},
  ...more,
});

export const note = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  body: `note ${id}`,
  tags: [],
  author: 'Ada',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-02T03:04:05.000Z',
  status: 'open',
  targets: [{ account: 'a', sha256: 'x', textSha256: 'y', selector: null }],
  ...more,
});

export const code = (id: string, more: Partial<Code> = {}): Code => ({
  id,
  name: `Code ${id}`,
  color: '#112233',
  description: '',
  key: null,
  ...more,
});

export const dismissal = (id: string): Correction => ({
  id,
  author: 'Ada',
  created: '2026-01-02T03:04:05.000Z',
  kind: 'dismiss',
  finding: `f-${id}`,
  rule: 'rule',
  findingKind: 'wording',
  spans: [],
});

export const story: StoryRecord = {
  id: 's',
  title: 'A story',
  lead: null,
  accounts: [account('a'), account('b')],
  corrections: [],
  annotations: [],
  codebook: [],
  settings: {},
};
