import { describe, expect, it } from 'vitest';
import { miniAccount } from '../testing/mini-comparison.ts';
import { note } from '../testing/story-record.ts';
import { targetOf, wholeAccount } from './describe.ts';
import { createPlacer, hasLostPlace, placeAnnotations, refreshTarget } from './place.ts';

const account = miniAccount(
  'a',
  'The bridge was closed at dawn on Monday. Engineers had found cracks in two pillars.',
);
const edited = miniAccount(
  'a',
  'Update. The bridge was closed at dawn on Monday. Workers had found cracks in two pillars.',
);
const target = targetOf(account, { start: 41, end: 50 })!;
const cracks = targetOf(account, { start: 61, end: 67 })!;

describe('placing targets', () => {
  it('tells passages, whole accounts and what is lost', () => {
    const placer = createPlacer([account]);
    expect(placer.place(cracks)).toMatchObject({
      state: 'placed',
      placement: { start: 61, end: 67, confidence: 1 },
    });
    expect(placer.place(wholeAccount(account))).toEqual({ state: 'whole', account: 'a' });
    expect(placer.place({ ...target, account: 'gone' })).toEqual({ state: 'lost' });
    const elsewhere = createPlacer([miniAccount('a', 'Nothing of that kind is told in here at all.')]);
    expect(elsewhere.place(cracks)).toEqual({ state: 'lost' });
  });

  it('takes in the mark that was put behind the words since', () => {
    const marked = createPlacer([miniAccount('a', account.text.replace('cracks', 'cracks\u0301'))]);
    expect(marked.place(cracks)).toMatchObject({ placement: { start: 61, end: 68 } });
  });

  it('keeps the places of notes that did not change', () => {
    const placer = createPlacer([account]);
    const notes = [
      note('1', { targets: [target] }),
      note('2', { targets: [cracks, { ...target, account: 'x' }] }),
    ];
    const before = placeAnnotations(notes, placer);
    expect(before.map(hasLostPlace)).toEqual([false, true]);
    const after = placeAnnotations([notes[0]!, { ...notes[1]!, body: 'typed' }], placer, before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]!.places).toBe(before[1]!.places);
  });

  it('writes down where a passage stands now', () => {
    const placer = createPlacer([edited]);
    const refreshed = refreshTarget(cracks, placer.place(cracks), edited);
    expect(refreshed.selector!.position).toEqual({ start: 67, end: 73 });
    expect(createPlacer([edited]).place(refreshed)).toMatchObject({ placement: { confidence: 1 } });
    expect(refreshTarget(refreshed, placer.place(refreshed), edited)).toBe(refreshed);
    expect(refreshTarget(target, { state: 'lost' }, edited)).toBe(target);
  });
});
