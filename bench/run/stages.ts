import { align } from '../../src/engine/align/index.ts';
import { clean } from '../../src/engine/clean/index.ts';
import {
  createViews,
  findCommonText,
  findFindings,
  findNamings,
  findVoices,
} from '../../src/engine/framing/index.ts';
import type { Account, AccountInput, Stage } from '../../src/engine/index.ts';
import { findQuotes, matchUtterances } from '../../src/engine/quotes/index.ts';
import { segment } from '../../src/engine/segment/index.ts';
import { noDeadline } from '../../src/engine/text/deadline.ts';
import { sha256Hex } from '../../src/engine/text/hash.ts';
import { detectLanguage } from '../../src/engine/text/language.ts';
import { createReader, type Reader } from '../../src/engine/text/reader.ts';
import { now } from './clock.ts';
import type { Counts } from './contender.ts';

/** Stages of the engine; `overview`: voices, namings and common text; `other`: hash and language. */
export const STAGES = [
  'clean',
  'segment',
  'quotes',
  'align',
  'utterances',
  'framing',
  'overview',
  'other',
] as const;
export type StageName = Stage | 'overview' | 'other';

export interface Staged {
  /** Milliseconds. */
  readonly times: Readonly<Record<StageName, number>>;
  readonly counts: Counts;
}

/**
 * The engine's own stages in the order of `compare`, with a clock between them. The engine itself has no clock, and
 * `compare` tells only of the start of some stages; the bench checks that both give the same number of everything.
 */
export function runStages(inputs: readonly [AccountInput, AccountInput]): Staged {
  const times: Record<StageName, number> = {
    clean: 0,
    segment: 0,
    quotes: 0,
    align: 0,
    utterances: 0,
    framing: 0,
    overview: 0,
    other: 0,
  };
  const timed = <T>(stage: StageName, work: () => T): T => {
    const start = now();
    const result = work();
    times[stage] += now() - start;
    return result;
  };
  const reader = createReader();
  const accounts = inputs.map((input) => readAccount(input, timed, reader));
  const [a, b] = accounts.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1)) as [Account, Account];
  const { links, near } = timed('align', () => align(a, b, { deadline: noDeadline, reader }));
  const utterances = timed('utterances', () => matchUtterances([a, b], links, { reader }));
  const views = createViews(reader);
  const { findings } = timed('framing', () =>
    findFindings({ a, b, links, nearLinks: near, utterances, views }),
  );
  timed('overview', () => [
    findCommonText(a, b, reader),
    accounts.map((account) => findVoices(account, views)),
    findNamings(accounts, views),
  ]);
  return {
    times,
    counts: { links: links.length, utterances: utterances.length, findings: findings.length },
  };
}

function readAccount(
  input: AccountInput,
  timed: <T>(stage: StageName, work: () => T) => T,
  reader: Reader,
): Account {
  const { text, offsetMap, removals, boilerplate } = timed('clean', () =>
    clean(input.text, { keep: input.keep ?? [] }),
  );
  const language = timed('other', () => input.language ?? detectLanguage(text));
  const title = input.title ?? null;
  const { paragraphs, sentences } = timed('segment', () => segment(text, { language, title, boilerplate }));
  return {
    id: input.id,
    title,
    byline: input.byline ?? null,
    publisher: input.publisher ?? null,
    published: input.published ?? null,
    url: input.url ?? null,
    language,
    sha256: timed('other', () => sha256Hex(input.text)),
    text,
    offsetMap,
    removals,
    paragraphs,
    sentences,
    quotes: timed('quotes', () => findQuotes({ text, language, paragraphs, sentences }, { reader })),
  };
}
