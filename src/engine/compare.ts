import { align } from './align/index.ts';
import { clean, type Cleaned } from './clean/index.ts';
import {
  createViews,
  findCommonText,
  findFindings,
  findNamings,
  findVoices,
  type Views,
} from './framing/index.ts';
import type { Account, AccountIds, AccountInput, Comparison, Stage } from './model.ts';
import { COMPARISON_VERSION, STAGES } from './model.ts';
import { inOrder, orientCommon, orientFinding, orientLink } from './order.ts';
import type { Problem, Result } from './problem.ts';
import { problem } from './problem.ts';
import { findQuotes, matchUtterances, settleSpeakers } from './quotes/index.ts';
import { segment } from './segment/index.ts';
import { inTime } from './text/checkpoint.ts';
import type { Deadline } from './text/deadline.ts';
import { noDeadline, watched } from './text/deadline.ts';
import { flatMap } from './text/flat-map.ts';
import { sha256Hex } from './text/hash.ts';
import { detectLanguage, isLanguageTag } from './text/language.ts';
import { createReader, type Reader } from './text/reader.ts';

export const ENGINE_VERSION = '0.1.0';

/** A letter or a digit: without one there is nothing to compare. */
const READABLE = /[\p{L}\p{N}]/u;

interface CompareOptions {
  /** When to stop; the stages cut short are named in the result. Default: never. */
  readonly deadline?: Deadline;
  /** Called before each stage with the share of the work done, 0..1, and the two accounts it is of, by id. */
  readonly onProgress?: (stage: Stage, done: number, pair?: AccountIds) => void;
  /** The two accounts to compare before all others, by id. The result is the same whichever they are. */
  readonly first?: AccountIds;
  /** Called after each pair but the last. `soFar` makes the comparison of the pairs done, which names the `missing`. */
  readonly onPair?: (soFar: () => Comparison) => void;
}

/** Two accounts that were read, with what aligning them gave. */
interface Aligned extends ReturnType<typeof align> {
  readonly a: Account;
  readonly b: Account;
}

/**
 * Cleans, segments and compares accounts of one event. One account alone gets everything but links.
 * Bad input is an `ok: false` result that names the account.
 */
export function compare(inputs: readonly AccountInput[], options: CompareOptions = {}): Result<Comparison> {
  const bad = findBadInput(inputs);
  if (bad) return { ok: false, problem: bad };
  const reader = createReader();
  const deadline = options.deadline ?? noDeadline;
  const means = { deadline, reader, views: createViews(reader), cut: new Set<Stage>() };
  const read = inputs.map((input, i) => {
    options.onProgress?.('clean', i / (inputs.length + 2));
    return readAccount(input, means);
  });
  const accounts =
    inTime(during('quotes', means).deadline, (checkpoint) => settleSpeakers(read, reader, checkpoint)) ??
    read;
  const pairs = pairsOf(namedApart([...accounts].sort(inCanonicalOrder)));
  const aligned: (Aligned | null)[] = pairs.map(() => null);
  const soFar = () => assemble(accounts, aligned, means);
  for (const [n, i] of withFirst(pairs, options.first).entries()) {
    const [a, b] = pairs[i]!;
    const done = (accounts.length + n / pairs.length) / (accounts.length + 2);
    options.onProgress?.('align', done, [a.id, b.id]);
    aligned[i] = { a, b, ...align(a, b, during('align', means)) };
    if (n + 1 < pairs.length) options.onPair?.(soFar);
  }
  options.onProgress?.('framing', (accounts.length + 1) / (accounts.length + 2));
  return { ok: true, value: soFar() };
}

/** The indexes of the pairs, that of the two accounts before all others. */
function withFirst(pairs: readonly (readonly [Account, Account])[], first?: AccountIds): number[] {
  const isFirst = (i: number): boolean => pairs[i]!.every(({ id }) => first?.includes(id));
  const indexes = pairs.map((_, i) => i);
  return [...indexes.filter(isFirst), ...indexes.filter((i) => !isFirst(i))];
}

/** What the stages of one comparison share. */
interface Means {
  readonly deadline: Deadline;
  readonly reader: Reader;
  readonly views: Views;
  /** The stages that were cut short so far. */
  readonly cut: Set<Stage>;
}

/** What a stage is given; if it hears from its deadline that the time is up, it is cut short. */
function during(stage: Stage, { deadline, reader, cut }: Means): { deadline: Deadline; reader: Reader } {
  return { reader, deadline: watched(deadline, () => cut.add(stage)) };
}

/** The comparison of the pairs that are aligned so far; the others, still `null`, are named as missing. */
function assemble(
  accounts: readonly Account[],
  aligned: readonly (Aligned | null)[],
  means: Means,
): Comparison {
  // What is put together before all pairs are done may be cut where the whole is not.
  const own = { ...means, cut: new Set(means.cut) };
  const { reader, views, cut } = own;
  const done = aligned.filter((pair) => pair !== null);
  const missing = pairsOf(accounts)
    .map(([a, b]): AccountIds => [a.id, b.id])
    .filter((ids) => !done.some(({ a, b }) => ids.includes(a.id) && ids.includes(b.id)));
  const utterances = matchUtterances(
    namedApart([...accounts].sort(inCanonicalOrder)),
    flatMap(done, (pair) => pair.links),
    during('utterances', own),
  );
  const { deadline } = during('framing', own);
  const findings = flatMap(done, ({ a, b, links, near }) =>
    deadline.expired()
      ? []
      : findFindings({ a, b, links, nearLinks: near, utterances, views, deadline }).findings,
  );
  const place = new Map(accounts.map((account, i) => [account.id, i]));
  const overview = inTime(deadline, (checkpoint) => ({
    voices: accounts.map((account) => findVoices(account, views, checkpoint)),
    commonText: inOrder(
      flatMap(done, ({ a, b }) => findCommonText(a, b, reader, checkpoint)).map((common) =>
        orientCommon(common, place),
      ),
      ({ words }) => words,
      deadline,
    ),
    namings: findNamings(accounts, views, checkpoint),
  }));
  const links = flatMap(done, (pair) => pair.links.map((link) => orientLink(link, place)));
  const sorted = {
    links: inOrder(links, ({ score }) => score, deadline),
    findings: inOrder(
      findings.map((finding) => orientFinding(finding, place)),
      ({ weight }) => weight,
      deadline,
    ),
  };
  const incomplete = STAGES.filter((stage) => cut.has(stage));
  return {
    version: COMPARISON_VERSION,
    engine: { name: 'parallax', version: ENGINE_VERSION, options: {} },
    complete: incomplete.length === 0 && missing.length === 0,
    ...(incomplete.length > 0 && { incomplete }),
    ...(missing.length > 0 && { missing }),
    accounts,
    links: sorted.links,
    utterances,
    findings: sorted.findings,
    ...overview,
  };
}

function findBadInput(inputs: readonly AccountInput[]): Problem | null {
  if (inputs.length === 0) return problem('no-accounts', 'There is no account to compare.');
  const seen = new Set<string>();
  for (const { id, text } of inputs) {
    if (seen.has(id)) return problem('duplicate-id', `Two accounts have the id "${id}".`, id);
    seen.add(id);
    if (!READABLE.test(text)) return problem('empty-account', `Account "${id}" has no text to read.`, id);
  }
  return null;
}

/** The stages that look at one account alone. */
function readAccount(input: AccountInput, means: Means): Account {
  const cleaned = cleanReadably(input, during('clean', means).deadline);
  const { text, offsetMap, removals, boilerplate } = cleaned;
  const given = input.language;
  const language = given && isLanguageTag(given) ? given : detectLanguage(text);
  const title = input.title ?? null;
  const { paragraphs, sentences } = segment(text, {
    language,
    title,
    boilerplate,
    deadline: during('segment', means).deadline,
  });
  return {
    id: input.id,
    title,
    byline: input.byline ?? null,
    publisher: input.publisher ?? null,
    published: input.published ?? null,
    url: input.url ?? null,
    language,
    sha256: sha256Hex(input.text),
    text,
    offsetMap,
    removals,
    paragraphs,
    sentences,
    quotes: findQuotes({ text, language, paragraphs, sentences }, during('quotes', means)),
  };
}

/** Cleans, but takes nothing out of a text of which nothing would be left to read: "yes {{{" is all code. */
function cleanReadably({ text, keep = [] }: AccountInput, deadline: Deadline): Cleaned {
  const cleaned = clean(text, { keep, deadline });
  if (READABLE.test(cleaned.text)) return cleaned;
  return clean(text, { keep: [{ rawStart: 0, rawEnd: text.length }], deadline });
}

/**
 * The order in which pairs are worked on, whatever order they came in: with it, swapping the accounts cannot change
 * a score, a tie or a rounding. Output is turned back to the order of the input.
 */
function inCanonicalOrder(one: Account, other: Account): number {
  return compareText(one.sha256, other.sha256) || compareText(one.id, other.id);
}

/**
 * The accounts as the stages see them. Ids are made of the texts' hashes, so that they outlive a change of what an
 * account is called; of several accounts with one text, each gets its id into its hash, or its links and findings
 * would have the ids of another's.
 */
function namedApart(accounts: readonly Account[]): readonly Account[] {
  const hashes = accounts.map(({ sha256 }) => sha256);
  return accounts.map((account) =>
    hashes.indexOf(account.sha256) === hashes.lastIndexOf(account.sha256)
      ? account
      : { ...account, sha256: sha256Hex(`${account.sha256} ${account.id}`) },
  );
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return flatMap(items, (a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
