import type { Account } from '../../engine/index.ts';
import { sha256Hex } from '../../engine/text/hash.ts';
import { anchor, type AnchorText, isUncertain, type Placement, prepareText } from '../anchor.ts';
import { targetOf, wholeAccount } from '../describe.ts';
import type { Target } from '../model.ts';
import type { ForeignTarget } from './foreign.ts';

/** An account that imported notes may be about. */
export type ImportAccount = Pick<Account, 'id' | 'sha256' | 'text' | 'sentences' | 'url'>;

export interface PlacedTarget {
  readonly target: Target;
  /** `uncertain`: the reader should look. `lost`: kept with its quote, to be put back by hand. */
  readonly state: 'placed' | 'uncertain' | 'lost';
}

/** Finds passages that other tools marked in our accounts. */
export function foreignPlacer(
  accounts: readonly ImportAccount[],
): (target: ForeignTarget) => PlacedTarget | null {
  const opened = accounts.map((account) => ({
    account,
    prepared: prepareText(account.text),
    hash: hashOnce(account.text),
  }));
  return (target) => {
    const addressed = opened.filter(({ account }) => isSameAddress(account.url, target.source));
    const candidates = addressed.length > 0 ? addressed : opened;
    const [first] = candidates;
    if (!first) return null;
    const sole = candidates.length === 1;
    if (!target.quote && !target.position && sole)
      return { target: wholeAccount(first.account, first.hash), state: 'placed' };
    const found = bestPlace(candidates, target);
    const described = found && targetOf(found.account, found.placement, found.hash);
    if (described) return { target: described, state: isUncertain(found.placement) ? 'uncertain' : 'placed' };
    const quote = target.quote ?? { exact: '', prefix: '', suffix: '' };
    const { id, sha256 } = first.account;
    return {
      target: { account: id, sha256, textSha256: first.hash(), selector: { position: null, quote } },
      state: 'lost',
    };
  };
}

interface Opened {
  readonly account: ImportAccount;
  readonly prepared: AnchorText;
  readonly hash: () => string;
}

function hashOnce(text: string): () => string {
  let hash: string | null = null;
  return () => (hash ??= sha256Hex(text));
}

/** How sure a bare position of another tool's text is: it was counted in a text that may have been another. */
const BARE_POSITION = 0.4;

function bestPlace(
  candidates: readonly Opened[],
  { quote, position }: ForeignTarget,
): (Opened & { readonly placement: Placement }) | null {
  if (!quote) {
    const [only] = candidates;
    const inside = position && only && candidates.length === 1 && position.end <= only.account.text.length;
    return inside
      ? { ...only, placement: { ...position, method: 'position', confidence: BARE_POSITION } }
      : null;
  }
  return candidates
    .flatMap((candidate) => {
      const placement = anchor(candidate.prepared, { quote, position });
      return placement ? [{ ...candidate, placement }] : [];
    })
    .reduce<(Opened & { readonly placement: Placement }) | null>(
      (best, each) => (best && best.placement.confidence >= each.placement.confidence ? best : each),
      null,
    );
}

/** Whether two addresses are of one page: scheme, `www`, fragment and a slash at the end do not matter. */
function isSameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && bare(one) === bare(other);
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split('#', 1)[0]!
    .replace(/\/$/, '');
}
