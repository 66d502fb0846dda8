import type { Annotation } from '../../annotation/model.ts';
import type { Place, PlacedAnnotation } from '../../annotation/place.ts';
import type { Account, Comparison, Range, Span } from '../../engine/index.ts';
import type { Workbench } from '../session.ts';
import type { SentenceRef, State } from '../state.ts';
import { memoLast, sameList } from './memo.ts';
import { engineComparison } from './pair.ts';
import { sentencesOf } from './sentences.ts';

const NO_NOTES: readonly Annotation[] = [];

export function notesOf({ record }: State): readonly Annotation[] {
  return record?.annotations ?? NO_NOTES;
}

/** Every note of the story with where its passages stand in the accounts as compared. */
export function placedNotes(state: State): readonly PlacedAnnotation[] {
  const { workbench } = state;
  return workbench ? place(engineComparison(state), notesOf(state), workbench) : NO_PLACES;
}

const NO_PLACES: readonly PlacedAnnotation[] = [];

/** Remembers more than the last result: a note that did not change is not placed again. */
const place = (() => {
  let known: { readonly comparison: Comparison; readonly placed: readonly PlacedAnnotation[] } | null = null;
  return memoLast(
    (comparison: Comparison | null, annotations: readonly Annotation[], workbench: Workbench) => {
      if (!comparison) return NO_PLACES;
      const before = known?.comparison === comparison ? known.placed : [];
      const placed = workbench.placeAnnotations(annotations, placerOf(comparison, workbench), before);
      known = { comparison, placed };
      return placed;
    },
  );
})();

const placerOf = memoLast(({ accounts }: Comparison, { createPlacer }: Workbench) => createPlacer(accounts));

/** The note of that id with its places, or `null`. */
export function noteById(state: State, id: string): PlacedAnnotation | null {
  return indexById(placedNotes(state)).get(id) ?? null;
}

const indexById = memoLast(
  (placed: readonly PlacedAnnotation[]): ReadonlyMap<string, PlacedAnnotation> =>
    new Map(placed.map((each) => [each.annotation.id, each])),
);

/** The selected note, or `null`. */
export function selectedNote(state: State): PlacedAnnotation | null {
  return state.selection?.kind === 'note' ? noteById(state, state.selection.id) : null;
}

/** Where the passages of a note stand, without those that are lost and whole accounts. */
export function spansOf({ places }: Pick<PlacedAnnotation, 'places'>): Span[] {
  return places.flatMap((each) => {
    if (each.state !== 'placed') return [];
    const { start, end } = each.placement;
    return [{ account: each.account, start, end }];
  });
}

/** Where notes stand, as far as the text shows it: the same while notes are only written in. */
interface Stand {
  readonly ids: readonly string[];
  readonly places: readonly (readonly Place[])[];
}

const keepIds = sameList<string>();
const keepPlaces = sameList<readonly Place[]>();

const standOf = memoLast((placed: readonly PlacedAnnotation[]): Stand => {
  const ids = keepIds(placed.map(({ annotation }) => annotation.id));
  const places = keepPlaces(placed.map((each) => each.places));
  return keepStand(ids, places);
});

const keepStand = memoLast((ids: Stand['ids'], places: Stand['places']): Stand => ({ ids, places }));

/** The noted passages of each account, by id, sorted by start, none twice. */
export function noteRanges(state: State): ReadonlyMap<string, readonly Range[]> {
  return collectRanges(standOf(placedNotes(state)));
}

const collectRanges = memoLast(({ places }: Stand): ReadonlyMap<string, readonly Range[]> => {
  const ranges = new Map<string, Map<string, Range>>();
  for (const each of places.flat()) {
    if (each.state !== 'placed') continue;
    const { start, end } = each.placement;
    const ofAccount = ranges.get(each.account) ?? new Map<string, Range>();
    ranges.set(each.account, ofAccount.set(`${start}-${end}`, { start, end }));
  }
  return new Map(
    Array.from(ranges, ([account, found]) => [
      account,
      [...found.values()].sort((one, other) => one.start - other.start || one.end - other.end),
    ]),
  );
});

/** For each account, the ids of the notes on each of its sentences, oldest first. */
export type NoteIndex = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

export function noteIndex(state: State): NoteIndex {
  return indexNotes(standOf(placedNotes(state)), engineComparison(state)?.accounts ?? NO_ACCOUNTS);
}

const NO_ACCOUNTS: readonly Account[] = [];

const indexNotes = memoLast(({ ids, places }: Stand, accounts: readonly Account[]): NoteIndex => {
  const index = new Map(accounts.map(({ id }) => [id, new Map<number, string[]>()]));
  const sentences = new Map(accounts.map((account) => [account.id, account.sentences]));
  for (const [i, ofNote] of places.entries())
    for (const each of ofNote) {
      if (each.state !== 'placed') continue;
      const bySentence = index.get(each.account);
      for (const sentence of sentencesOf(sentences.get(each.account) ?? [], each.placement)) {
        const here = bySentence?.get(sentence) ?? [];
        // Notes come one after the other, so that one that is here already is the last.
        if (here.at(-1) !== ids[i]) here.push(ids[i]!);
        bySentence?.set(sentence, here);
      }
    }
  return index;
});

const NO_IDS: readonly string[] = [];

/** The ids of the notes on a sentence, oldest first; the same empty list whenever there are none. */
export function notesOnSentence(state: State, { account, sentence }: SentenceRef): readonly string[] {
  return noteIndex(state).get(account)?.get(sentence) ?? NO_IDS;
}
