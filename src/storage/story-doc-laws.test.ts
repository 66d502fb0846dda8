import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addCode, editCode, mergeCode, removeCode } from '../annotation/codebook.ts';
import {
  addAccounts,
  addAnnotations,
  addCorrections,
  type Edit,
  editAccount,
  editAnnotation,
  editStory,
  removeAccount,
  removeAnnotations,
  removeCorrections,
} from '../annotation/edit.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { law } from '../testing/random.ts';
import { account, code, dismissal, note, story } from '../testing/story-record.ts';
import type { Step } from '../store/session.ts';
import { createStoryDoc, type StoryDoc } from './story-doc.ts';

const step = (_what: string, run: string | null = null): Step => ({ name: 'edit-story', about: null, run });

function open(clock = { now: 0 }): StoryDoc {
  const opened = createStoryDoc({ now: () => clock.now });
  opened.fill(story);
  return opened;
}

const bytes = (opened: StoryDoc): string => JSON.stringify(opened.snapshot());

/** Every kind of thing that a reader does, on things that may or may not be there. */
const edits: fc.Arbitrary<{ edit: Edit; run: string | null }> = (() => {
  const id = fc.constantFrom('1', '2');
  const text = fc.constantFrom('', 'a', 'ab', 'abc', 'b😀c', 'quite another note', 'a note');
  const tags = fc.subarray(['1', '2', '3', 'x']).map((list) => [...list].reverse());
  let count = 0;
  const fresh = (): string => `n${count++}`;
  const edit = fc.oneof(
    fc.tuple(text, tags).map(
      ([body, given]) =>
        (story: StoryRecord) =>
          addAnnotations([note(fresh(), { body, tags: given })])(story),
    ),
    id.map(
      (each) => (story: StoryRecord) =>
        story.annotations.some((annotation) => annotation.id === each)
          ? story
          : addAnnotations([note(each)])(story),
    ),
    fc.tuple(id, text).map(([each, body]) => editAnnotation(each, { body }, 'm1')),
    fc.tuple(id, tags).map(([each, given]) => editAnnotation(each, { tags: given }, 'm2')),
    id.map((each) => editAnnotation(each, { status: 'settled' }, 'm3')),
    id.map((each) => editAnnotation(each, { status: 'open' }, 'm4')),
    id.map((each) => removeAnnotations([each])),
    id.map(
      (each) => (story: StoryRecord) =>
        story.corrections.some((correction) => correction.id === each)
          ? story
          : addCorrections([dismissal(each)])(story),
    ),
    id.map((each) => removeCorrections([each])),
    id.map(
      (each) => (story: StoryRecord) =>
        story.codebook.some((known) => known.id === each) ? story : addCode(code(each, { key: 'k' }))(story),
    ),
    fc.tuple(id, text).map(([each, name]) => editCode(each, { name, key: 'j' })),
    fc.tuple(id, id).map(([one, other]) => mergeCode(one, other)),
    id.map((each) => removeCode(each)),
    text.map((title) => editStory({ title })),
    text.map((title) => editAccount('a', { title })),
    fc.constant((story: StoryRecord) =>
      story.accounts.some((each) => each.id === 'c')
        ? removeAccount('c')(story)
        : addAccounts([account('c')])(story),
    ),
  );
  return fc.record({ edit, run: fc.constantFrom(null, null, 'r') });
})();

describe('laws', () => {
  it('what is read after an edit is what the edit says', () => {
    law(fc.array(edits, { maxLength: 25, size: 'max' }), (list) => {
      const opened = open();
      for (const { edit } of list) {
        const wanted = edit(opened.snapshot());
        opened.change(step('any'), () => wanted);
        expect(canonical(opened.snapshot())).toEqual(canonical(wanted));
      }
    });
  });

  it('undoing everything gives the same bytes as before, redoing everything the same as after', () => {
    law(fc.array(edits, { minLength: 1, maxLength: 40, size: 'max' }), (list) => {
      const clock = { now: 5000 };
      const opened = open(clock);
      const states = [bytes(opened)];
      for (const { edit, run } of list) {
        clock.now += run ? 200 : 5000;
        opened.change(step('any', run), edit);
        states.push(bytes(opened));
      }
      const [first, last] = [states[0]!, states.at(-1)!];
      let steps = 0;
      while (opened.history.undo()) {
        expect(states).toContain(bytes(opened));
        steps++;
      }
      expect(bytes(opened)).toBe(first);
      while (opened.history.redo()) steps--;
      expect(bytes(opened)).toBe(last);
      expect(steps).toBe(0);
      while (opened.history.undo());
      expect(bytes(opened)).toBe(first);
    });
  });

  it('documents that exchange updates in any order end the same', () => {
    law(
      fc.array(fc.tuple(fc.nat(2), edits), { maxLength: 40, size: 'max' }),
      (list) => {
        const tabs = [open(), createStoryDoc({ now: () => 0 }), createStoryDoc({ now: () => 0 })];
        const sync = (): void => {
          for (const from of tabs)
            for (const to of tabs) if (from !== to) Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc));
        };
        sync();
        list.forEach(([tab, { edit }], i) => {
          tabs[tab]!.change(step('any'), edit);
          if (i % 7 === 0) sync();
        });
        sync();
        expect(bytes(tabs[1]!)).toBe(bytes(tabs[0]!));
        expect(bytes(tabs[2]!)).toBe(bytes(tabs[0]!));
      },
      50,
    );
  });
});

/** A story with its notes and corrections in the order in which they are read. */
function canonical(record: StoryRecord): StoryRecord {
  const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
    [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { ...record, annotations: byId(record.annotations), corrections: byId(record.corrections) };
}
