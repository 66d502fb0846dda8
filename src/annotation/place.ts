import { onClusters } from '../engine/text/graphemes.ts';
import { sha256Hex } from '../engine/text/hash.ts';
import { anchor, type AnchorText, type Placement, prepareText } from './anchor.ts';
import type { TargetAccount } from './describe.ts';
import { type HashText, targetOf } from './describe.ts';
import type { Annotation, Target } from './model.ts';

/** An account's text as it is now, as far as placing needs it. */
export interface PlaceableAccount {
  readonly id: string;
  readonly text: string;
}

/**
 * Where a target stands now. `whole`: it is the whole account. `lost`: its passage is not there any more, or its
 * account is not; its quote is still in the target.
 */
export type Place =
  | { readonly state: 'placed'; readonly account: string; readonly placement: Placement }
  | { readonly state: 'whole'; readonly account: string }
  | { readonly state: 'lost' };

/** Finds targets in accounts, each text prepared once and only when needed. */
export interface Placer {
  readonly place: (target: Target) => Place;
}

export function createPlacer(accounts: readonly PlaceableAccount[]): Placer {
  const prepared = new Map<string, AnchorText>(accounts.map(({ id, text }) => [id, prepareText(text)]));
  return {
    place(target) {
      const text = prepared.get(target.account);
      if (!text) return { state: 'lost' };
      if (!target.selector) return { state: 'whole', account: target.account };
      const placement = anchor(text, target.selector);
      if (!placement) return { state: 'lost' };
      // Words that stand as they did may have got a mark or a joiner behind them since.
      return { state: 'placed', account: target.account, placement: onClusters(text.text, placement) };
    },
  };
}

/** An annotation and where each of its targets stands, in the order of `targets`. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly places: readonly Place[];
}

/**
 * Where every annotation stands. An annotation that is the same object as in `before` keeps its places and its
 * identity, so that a change of one note places one note; give `before` only if the accounts are the same.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  placer: Placer,
  before: readonly PlacedAnnotation[] = [],
): PlacedAnnotation[] {
  const known = new Map(before.map((placed) => [placed.annotation, placed]));
  const byTargets = new Map(before.map((placed) => [placed.annotation.targets, placed.places]));
  return annotations.map(
    (annotation) =>
      known.get(annotation) ?? {
        annotation,
        places: byTargets.get(annotation.targets) ?? annotation.targets.map(placer.place),
      },
  );
}

/** Whether any of its passages lost its place. */
export function hasLostPlace({ places }: PlacedAnnotation): boolean {
  return places.some(({ state }) => state === 'lost');
}

/**
 * The target as it is where it was placed now, so that the next search starts from here; the same object if it
 * stands where it stood. A lost target stays as it is.
 */
export function refreshTarget(
  target: Target,
  place: Place,
  account: TargetAccount,
  hash: HashText = sha256Hex,
): Target {
  if (place.state !== 'placed') return target;
  const { method, confidence } = place.placement;
  if (method === 'position' && confidence === 1) return target;
  return targetOf(account, place.placement, hash) ?? target;
}
