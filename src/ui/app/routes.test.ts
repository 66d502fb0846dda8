import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selection } from '../../store/state.ts';
import { draftPath, isSameChoice, readDraftPath, readStoryPath, storyPath, VIEWS } from './routes.ts';

const choice: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constantFrom('finding' as const, 'note' as const),
    id: fc.string({ minLength: 1, unit: 'grapheme' }),
  }),
  fc.record({
    kind: fc.constant('sentence' as const),
    account: fc.string({ minLength: 1, unit: 'grapheme' }),
    sentence: fc.nat(999_999),
  }),
);

test('an address that was written is read as what it was written from', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(...VIEWS),
      choice,
      fc.option(fc.record({ left: fc.string({ minLength: 1 }), right: fc.string({ minLength: 1 }) })),
      (id, view, selection, pair) => {
        expect(readStoryPath(storyPath(id, view, selection, pair))).toEqual({ id, view, selection, pair });
      },
    ),
  );
});

test('the address of a story that is being begun names it or none', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(readDraftPath(draftPath(id))).toEqual({ id });
      expect(readStoryPath(draftPath(id))).toBeNull();
    }),
  );
  expect(readDraftPath('/new')).toEqual({ id: undefined });
  expect(readDraftPath('/story/new')).toBeNull();
});

test('addresses are short and count as the page does', () => {
  expect(storyPath('flood')).toBe('/story/flood');
  expect(storyPath('flood', 'quotes')).toBe('/story/flood/quotes');
  expect(storyPath('flood', 'read', { kind: 'sentence', account: 'a', sentence: 4 })).toBe(
    '/story/flood/read/sentence/a/5',
  );
  expect(storyPath('flood', 'read', { kind: 'note', id: 'n' }, { left: 'c', right: 'a' })).toBe(
    '/story/flood/read/pair/c/a/note/n',
  );
});

test.each([
  ['/', null],
  ['/new', null],
  ['/story/', null],
  ['/story/%', { id: '%', view: 'read', selection: null, pair: null }],
  ['/story/flood/dancing', { id: 'flood', view: 'read', selection: null, pair: null }],
  ['/story/flood/read/sentence/a/0', { id: 'flood', view: 'read', selection: null, pair: null }],
  ['/story/flood/read/sentence/a/x', { id: 'flood', view: 'read', selection: null, pair: null }],
  ['/story/flood/read/pair/a', { id: 'flood', view: 'read', selection: null, pair: null }],
  ['/story/flood/read/verdict/a', { id: 'flood', view: 'read', selection: null, pair: null }],
])('what an address does not say well counts as not said: %s', (path, address) => {
  expect(readStoryPath(path)).toEqual(address);
});

test('two choices are the same if they name the same', () => {
  expect(isSameChoice(null, null)).toBe(true);
  expect(isSameChoice(null, { kind: 'note', id: 'x' })).toBe(false);
  expect(isSameChoice({ kind: 'finding', id: 'x' }, { kind: 'note', id: 'x' })).toBe(false);
  expect(isSameChoice({ kind: 'note', id: 'x' }, { kind: 'note', id: 'x' })).toBe(true);
});
