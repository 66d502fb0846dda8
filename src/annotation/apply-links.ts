import type { Account, Link, LinkSide } from '../engine/index.ts';
import { shortId } from '../engine/text/hash.ts';
import { overlap } from '../engine/text/range.ts';
import { isUncertain } from './anchor.ts';
import type { LinkCorrection, Target } from './model.ts';
import type { Placer } from './place.ts';

/** A link as drawn: what the reader did to it, if anything. */
export interface CorrectedLink extends Link {
  /** Id of the correction that made, confirmed or narrowed it; absent if it is the engine's own. */
  readonly correction?: string;
  /** The reader said that it stays. */
  readonly locked?: true;
}

/** A correction with its sentences found in the accounts of a comparison. */
export interface PlacedLinkCorrection extends Pick<LinkCorrection, 'id' | 'kind'> {
  readonly a: LinkSide;
  readonly b: LinkSide;
}

/**
 * The sentences that a correction is about, as they are now. `null` if the sentences of a side are not in one account,
 * or one of them is not there any more, or not for sure.
 */
export function findSides(
  accounts: readonly Account[],
  placer: Placer,
  { a, b }: Pick<LinkCorrection, 'a' | 'b'>,
): { readonly a: LinkSide; readonly b: LinkSide } | null {
  const [sideA, sideB] = [findSide(accounts, placer, a), findSide(accounts, placer, b)];
  return sideA && sideB && sideA.account !== sideB.account ? { a: sideA, b: sideB } : null;
}

function findSide(accounts: readonly Account[], placer: Placer, targets: readonly Target[]): LinkSide | null {
  const account = accounts.find(({ id }) => id === targets[0]?.account);
  if (!account) return null;
  const sentences = targets.map((target) =>
    target.account === account.id ? findSentence(account, placer, target) : null,
  );
  if (sentences.some((sentence) => sentence === null)) return null;
  const sorted = [...new Set(sentences.flatMap((each) => each ?? []))].sort((one, other) => one - other);
  return { account: account.id, sentences: sorted };
}

/** The sentence that a target covers the most of; `null` if the target is lost or its place is not sure. */
function findSentence(account: Account, placer: Placer, target: Target): number | null {
  const place = placer.place(target);
  if (place.state !== 'placed' || isUncertain(place.placement)) return null;
  let best: number | null = null;
  let most = 0;
  account.sentences.forEach((sentence, index) => {
    const covered = overlap(sentence, place.placement);
    if (covered > most) [best, most] = [index, covered];
  });
  return best;
}

/** Links after one correction, and what became of the links that are gone: their id -> that of the link in place. */
export interface LinksAfter {
  readonly links: readonly CorrectedLink[];
  readonly replaced: ReadonlyMap<string, string>;
}

/**
 * Applies one correction. `unlink` takes the pairs of sentences out of every link that has them: all of it goes, or
 * it gets narrower, or it falls into two. `link` marks a link that already holds the sentences, else takes the place
 * of those that it encloses. `lock` stands as given, and what else the engine found of these pairs is cut away.
 */
export function correctLinks(
  { links, replaced }: LinksAfter,
  correction: PlacedLinkCorrection,
  accounts: readonly Account[],
): LinksAfter {
  const oriented = orient(correction, accounts);
  if (oriented.kind === 'unlink') return { links: links.flatMap((link) => cut(link, oriented)), replaced };
  const { a, b, kind, id } = oriented;
  const holder = links.find(
    (link) =>
      within(a, link.a) && within(b, link.b) && (kind === 'link' || (within(link.a, a) && within(link.b, b))),
  );
  if (holder) return { links: mark(links, holder, id, kind === 'lock'), replaced };
  const made = makeLink(oriented, links, accounts);
  const inside = links.filter((link) => within(link.a, a) && within(link.b, b));
  const rest = links.filter((link) => !inside.includes(link));
  return {
    links: [made, ...(kind === 'lock' ? rest.flatMap((link) => cut(link, oriented)) : rest)],
    replaced: new Map([...replaced, ...inside.map((link) => [link.id, made.id] as const)]),
  };
}

function mark(
  links: readonly CorrectedLink[],
  wanted: CorrectedLink,
  correction: string,
  locked: boolean,
): readonly CorrectedLink[] {
  return links.map((link) =>
    link === wanted
      ? { ...link, correction, ...((locked || link.locked) && { locked: true as const }) }
      : link,
  );
}

function makeLink(
  { a, b, kind, id }: PlacedLinkCorrection,
  links: readonly CorrectedLink[],
  accounts: readonly Account[],
): CorrectedLink {
  const inside = links.filter((link) => within(link.a, a) && within(link.b, b));
  return {
    id: shortId('reader-link', ...keyOf(a, accounts), ...keyOf(b, accounts)),
    kind: inside.some((link) => link.kind === 'same') ? 'same' : 'partial',
    score: 1,
    a,
    b,
    origin: 'reader',
    evidence: inside.flatMap((link) => link.evidence),
    correction: id,
    ...(kind === 'lock' && { locked: true as const }),
  };
}

function keyOf({ account, sentences }: LinkSide, accounts: readonly Account[]): string[] {
  const found = accounts.find(({ id }) => id === account)!;
  return [found.sha256, ...sentences.map((index) => String(found.sentences[index]!.start))];
}

/** What is left of a link without the pairs of sentences between the two sides. */
function cut(link: CorrectedLink, { a, b, id }: PlacedLinkCorrection): CorrectedLink[] {
  const [sharedA, sharedB] = [shared(link.a, a), shared(link.b, b)];
  if (sharedA.length === 0 || sharedB.length === 0) return [link];
  const restA = link.a.sentences.filter((sentence) => !sharedA.includes(sentence));
  const restB = link.b.sentences.filter((sentence) => !sharedB.includes(sentence));
  const part = (sentencesA: readonly number[], sentencesB: readonly number[]): CorrectedLink[] =>
    sentencesA.length === 0 || sentencesB.length === 0
      ? []
      : [
          {
            ...link,
            a: { ...link.a, sentences: sentencesA },
            b: { ...link.b, sentences: sentencesB },
            correction: id,
          },
        ];
  const [kept, split] = [part(restA, link.b.sentences), part(sharedA, restB)];
  // Two parts cannot both have the id of the whole.
  return [
    ...kept,
    ...split.map((each) => (kept.length === 0 ? each : { ...each, id: shortId('part', link.id, id) })),
  ];
}

function shared(one: LinkSide, other: LinkSide): number[] {
  return one.account === other.account
    ? one.sentences.filter((sentence) => other.sentences.includes(sentence))
    : [];
}

/** Whether all sentences of the one are among the other's. */
function within(one: LinkSide, other: LinkSide): boolean {
  return one.account === other.account && one.sentences.every((each) => other.sentences.includes(each));
}

/** Sides stand in the order of the accounts, as in the engine's links. */
function orient(correction: PlacedLinkCorrection, accounts: readonly Account[]): PlacedLinkCorrection {
  const place = (side: LinkSide): number => accounts.findIndex(({ id }) => id === side.account);
  const { a, b } = correction;
  return place(a) <= place(b) ? correction : { ...correction, a: b, b: a };
}
