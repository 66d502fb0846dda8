import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addCode, editCode, removeCode } from '../annotation/codebook.ts';
import {
  addAnnotations,
  addCorrections,
  editAccount,
  editAnnotation,
  editStory,
} from '../annotation/edit.ts';
import { newStory } from '../annotation/new-story.ts';
import { code, dismissal, note, story } from '../testing/story-record.ts';
import type { Step } from '../store/session.ts';
import { createStoryDoc, type StoryDoc } from './story-doc.ts';
import { writeDifference } from './write.ts';

const step = (_what: string, run: string | null = null): Step => ({ name: 'edit-story', about: null, run });

function open(clock = { now: 0 }): StoryDoc {
  const opened = createStoryDoc({ now: () => clock.now });
  opened.fill(story);
  return opened;
}

const bytes = (opened: StoryDoc): string => JSON.stringify(opened.snapshot());

describe('a story document', () => {
  it('gives back the story that it was filled with, and is filled once', () => {
    const opened = open();
    expect(opened.snapshot()).toEqual(story);
    opened.fill({ ...story, title: 'Another' });
    expect(opened.snapshot().title).toBe('A story');
    expect(opened.history.nextUndo()).toBeNull();
  });

  it('keeps the identity of what did not change', () => {
    const opened = open();
    opened.change(step('add'), addAnnotations([note('1'), note('2', { tags: ['t'] })]));
    const before = opened.snapshot();
    opened.change(step('type'), editAnnotation('1', { body: 'other' }, '2026-01-02T03:04:06.000Z'));
    const after = opened.snapshot();
    expect(after).not.toBe(before);
    expect(after.accounts).toBe(before.accounts);
    expect(after.codebook).toBe(before.codebook);
    expect(after.annotations[1]).toBe(before.annotations[1]);
    expect(after.annotations[0]!.targets).toBe(before.annotations[0]!.targets);
    expect(opened.snapshot()).toBe(after);
  });

  it('tells its listeners of changes, and of nothing else', () => {
    const opened = open();
    let calls = 0;
    const stop = opened.subscribe(() => calls++);
    opened.change(step('nothing'), (same) => same);
    opened.change(step('nothing'), editStory({ title: 'A story' }));
    expect(calls).toBe(0);
    opened.change(step('title'), editStory({ title: 'B' }));
    opened.history.undo();
    expect(calls).toBe(2);
    stop();
    opened.history.redo();
    expect(calls).toBe(2);
  });

  it('remembers settings, and undo leaves them alone', () => {
    const opened = open();
    opened.setSetting('mode', 'rows');
    opened.change(step('title'), editStory({ title: 'B' }));
    opened.history.undo();
    expect(opened.snapshot().settings).toEqual({ mode: 'rows' });
    expect(opened.history.undo()).toBeNull();
  });
});

describe('undo', () => {
  it('takes back what was typed in one go, and each other action by itself', () => {
    const clock = { now: 1_000_000 };
    const opened = open(clock);
    opened.change(step('add'), addAnnotations([note('1', { body: '' }), note('2')]));
    const type = (id: string, body: string): void => {
      opened.change(step('type', `body ${id}`), editAnnotation(id, { body }, `${clock.now}`));
    };
    for (const body of ['W', 'Wo', 'Wor', 'Word']) {
      clock.now += 300;
      type('1', body);
    }
    clock.now += 1500;
    type('1', 'Words');
    clock.now += 100;
    type('2', 'other note');
    opened.change(step('settle'), editAnnotation('1', { status: 'settled' }, 'later'));
    const bodies: string[] = [];
    while (opened.history.undo())
      bodies.push(
        opened
          .snapshot()
          .annotations.map(({ body, status }) => `${body} ${status}`)
          .join('|'),
      );
    expect(bodies).toEqual([
      'Words open|other note open',
      'Words open|note 2 open',
      'Word open|note 2 open',
      ' open|note 2 open',
      '',
    ]);
  });

  it('says what it would take back and make again', () => {
    const opened = open();
    opened.change({ name: 'add-note', about: '1', run: null }, addAnnotations([note('1')]));
    opened.change({ name: 'dismiss', about: 'd', run: null }, addCorrections([dismissal('d')]));
    expect(opened.history.nextUndo()).toMatchObject({ name: 'dismiss', about: 'd' });
    expect(opened.history.undo()).toMatchObject({ name: 'dismiss' });
    expect(opened.history.nextUndo()).toMatchObject({ name: 'add-note' });
    expect(opened.history.nextRedo()).toMatchObject({ name: 'dismiss' });
    expect(opened.history.redo()).toMatchObject({ name: 'dismiss' });
    expect(opened.history.nextRedo()).toBeNull();
  });

  it('takes back a deleted code with its tags, in one step', () => {
    const opened = open();
    opened.change(step('code'), addCode(code('c')));
    opened.change(step('add'), addAnnotations([note('1', { tags: ['c'] }), note('2', { tags: ['c', 'd'] })]));
    const before = bytes(opened);
    opened.change(step('remove'), removeCode('c'));
    expect(opened.snapshot().annotations.map(({ tags }) => tags)).toEqual([[], ['d']]);
    opened.history.undo();
    expect(bytes(opened)).toBe(before);
  });

  it('leaves what another tab did alone', () => {
    const [one, other] = [open(), createStoryDoc({ now: () => 0 })];
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc));
    one.change(step('add'), addAnnotations([note('1')]));
    other.change(step('add'), addAnnotations([note('2')]));
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc));
    one.history.undo();
    expect(one.snapshot().annotations.map(({ id }) => id)).toEqual(['2']);
    expect(one.history.undo()).toBeNull();
  });
});

describe('two documents', () => {
  it('merge what is typed into one note', () => {
    const [one, other] = [open(), createStoryDoc({ now: () => 0 })];
    one.change(step('add'), addAnnotations([note('1', { body: 'The cat sat.', tags: ['x'] })]));
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc));
    one.change(step('type'), editAnnotation('1', { body: 'The black cat sat.', tags: ['x', 'y'] }, 't'));
    other.change(step('type'), editAnnotation('1', { body: 'The cat sat down.', tags: ['x', 'z'] }, 't'));
    const [mine, theirs] = [Y.encodeStateAsUpdate(one.doc), Y.encodeStateAsUpdate(other.doc)];
    Y.applyUpdate(one.doc, theirs);
    Y.applyUpdate(other.doc, mine);
    expect(one.snapshot().annotations[0]!.body).toBe('The black cat sat down.');
    expect([...one.snapshot().annotations[0]!.tags].sort()).toEqual(['x', 'y', 'z']);
    expect(bytes(one)).toBe(bytes(other));
  });

  it('keep a rename and a new colour of one code', () => {
    const [one, other] = [open(), createStoryDoc({ now: () => 0 })];
    one.change(step('code'), addCode(code('c')));
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc));
    one.change(step('rename'), editCode('c', { name: 'Framing' }));
    other.change(step('colour'), editCode('c', { color: '#abcdef' }));
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc));
    expect(one.snapshot().codebook).toEqual([code('c', { name: 'Framing', color: '#abcdef' })]);
  });

  it('keep what was changed in one of them when the other was filled before it knew of that', () => {
    // A tab that found its database silent begins with the story as given, and gets what was stored later.
    for (let i = 0; i < 20; i++) {
      const [known, late] = [open(), open()];
      known.change(step('mend'), editAccount('a', { text: 'Mended.' }));
      known.change(step('title'), editStory({ title: 'Mine' }));
      const [stored, fresh] = [Y.encodeStateAsUpdate(known.doc), Y.encodeStateAsUpdate(late.doc)];
      Y.applyUpdate(late.doc, stored);
      Y.applyUpdate(known.doc, fresh);
      expect(late.snapshot()).toMatchObject({ title: 'Mine', accounts: [{ text: 'Mended.' }, { id: 'b' }] });
      expect(bytes(known)).toBe(bytes(late));
    }
  });

  it('keep what was stored before seeds were the same everywhere', () => {
    for (let i = 0; i < 20; i++) {
      const [known, late] = [createStoryDoc({ now: () => 0 }), open()];
      known.doc.transact(() => writeDifference(known.doc, newStory('', '', null, []), story));
      known.change(step('mend'), editAccount('a', { text: 'Mended.' }));
      Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(known.doc));
      expect(late.snapshot().accounts).toMatchObject([{ text: 'Mended.' }, { id: 'b' }]);
    }
  });

  it('do not cut a surrogate pair when one emoji takes the place of another', () => {
    const opened = open();
    opened.change(step('add'), addAnnotations([note('1', { body: 'good 😀 day' })]));
    opened.change(step('type'), editAnnotation('1', { body: 'good 😁 day' }, 't'));
    expect(opened.snapshot().annotations[0]!.body).toBe('good 😁 day');
  });
});
