import type { AccountInput, Comparison, Finding, Link, LinkSide, RawRange } from '../engine/index.ts';
import { sha256Hex } from '../engine/text/hash.ts';
import { anchor, isUncertain, prepareText } from './anchor.ts';
import { describeRaw, targetOf, targetsOfSentences } from './describe.ts';
import type { Correction, LinkCorrection, StoryRecord, Target } from './model.ts';

/** A correction before it has an id, an author and a time. */
export type CorrectionDraft = DistributiveOmit<Correction, 'id' | 'author' | 'created'>;

type DistributiveOmit<T, Key extends keyof T> = T extends unknown ? Omit<T, Key> : never;

type LinkDraft = Omit<LinkCorrection, 'id' | 'author' | 'created'>;

/** The two sides tell the same. Sentences that are not there are left out. */
export function linkSentences(comparison: Comparison, a: LinkSide, b: LinkSide): LinkDraft {
  return aboutSides(comparison, 'link', a, b);
}

/** The two sides do not tell the same: of a whole link, or of some of its sentences. */
export function unlinkSentences(comparison: Comparison, a: LinkSide, b: LinkSide): LinkDraft {
  return aboutSides(comparison, 'unlink', a, b);
}

/** A link stays as it is, whatever the engine finds in a later run. */
export function lockLink(comparison: Comparison, { a, b }: Link): LinkDraft {
  return aboutSides(comparison, 'lock', a, b);
}

/** Several links are one: every sentence of theirs belongs together. They must be between the same two accounts. */
export function mergeLinks(comparison: Comparison, links: readonly Link[]): LinkDraft | null {
  const [first] = links;
  if (!first) return null;
  const sides = links.map((link) => (link.a.account === first.a.account ? link : { a: link.b, b: link.a }));
  return linkSentences(comparison, union(sides.map(({ a }) => a)), union(sides.map(({ b }) => b)));
}

/** A link falls apart into those parts; to be stored together, so that they are one step. */
export function splitLink(
  comparison: Comparison,
  link: Link,
  parts: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[],
): LinkDraft[] {
  const side = (whole: LinkSide, sentences: readonly number[]): LinkSide => ({ ...whole, sentences });
  return [
    unlinkSentences(comparison, link.a, link.b),
    ...parts.map(({ a, b }) => linkSentences(comparison, side(link.a, a), side(link.b, b))),
  ];
}

function union(sides: readonly LinkSide[]): LinkSide {
  const sentences = [...new Set(sides.flatMap((side) => side.sentences))].sort((one, other) => one - other);
  return { account: sides[0]!.account, sentences };
}

function aboutSides(comparison: Comparison, kind: LinkDraft['kind'], a: LinkSide, b: LinkSide): LinkDraft {
  return { kind, a: targetsOf(comparison, a), b: targetsOf(comparison, b) };
}

function targetsOf({ accounts }: Comparison, { account, sentences }: LinkSide): Target[] {
  const found = accounts.find(({ id }) => id === account);
  return found ? targetsOfSentences(found, sentences) : [];
}

/** The reader does not want to see a finding. */
export function dismissFinding({ accounts }: Comparison, finding: Finding): CorrectionDraft {
  const spans = finding.spans.flatMap((span) => {
    const account = accounts.find(({ id }) => id === span.account);
    return (account && targetOf(account, span)) ?? [];
  });
  return { kind: 'dismiss', finding: finding.id, rule: finding.rule, findingKind: finding.kind, spans };
}

/** A quotation, by index, is somebody's; `null` if nobody can be named. Returns `null` if there is no such quotation. */
export function changeSpeaker(
  { accounts }: Comparison,
  accountId: string,
  quote: number,
  speaker: string | null,
): CorrectionDraft | null {
  const account = accounts.find(({ id }) => id === accountId);
  const range = account?.quotes[quote];
  const target = account && range && targetOf(account, range);
  return target ? { kind: 'speaker', quote: target, speaker } : null;
}

/**
 * Text that cleaning took out comes back. `raw` is the account as given, `read` the hash of the text that the range is
 * of; `null` if that is another, in which other words would stand there.
 */
export function putBack(
  raw: Pick<AccountInput, 'id' | 'text'>,
  { rawStart, rawEnd }: RawRange,
  read: string,
): CorrectionDraft | null {
  const sha256 = sha256Hex(raw.text);
  if (sha256 !== read) return null;
  const selector = describeRaw(raw.text, { start: rawStart, end: rawEnd });
  return { kind: 'put-back', removal: { account: raw.id, sha256, textSha256: sha256, selector } };
}

/**
 * What the engine is to keep of an account (`AccountInput.keep`): where its put-back removals stand in the raw text
 * now, sorted. What cannot be found for sure is left out.
 */
export function keepRanges(
  raw: Pick<AccountInput, 'id' | 'text'>,
  corrections: readonly Correction[],
): RawRange[] {
  const prepared = prepareText(raw.text);
  return corrections
    .flatMap((correction) => {
      if (correction.kind !== 'put-back' || correction.removal.account !== raw.id) return [];
      const { selector } = correction.removal;
      const place = selector && anchor(prepared, selector);
      return place && !isUncertain(place) ? [{ rawStart: place.start, rawEnd: place.end }] : [];
    })
    .sort((one, other) => one.rawStart - other.rawStart || one.rawEnd - other.rawEnd);
}

/** The accounts of a story as the engine takes them, with what the reader put back; those without words are left out. */
export function engineInputsOf({ accounts, corrections }: StoryRecord): AccountInput[] {
  return accounts
    .filter(({ text }) => hasWords(text))
    .map((account) => {
      const { id, text, title, byline, publisher, published, url, language } = account;
      const keep = keepRanges(account, corrections);
      return { id, text, title, byline, publisher, published, url, language, keep };
    });
}

/** Whether a text has anything to compare: a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
