import { describe, expect, it } from 'vitest';
import { code, note, story } from '../testing/story-record.ts';
import {
  addCode,
  CODE_COLORS,
  countUses,
  editCode,
  findCode,
  importCodes,
  mergeCode,
  nextColor,
  removeCode,
} from './codebook.ts';
import type { StoryRecord } from './model.ts';

const coded: StoryRecord = {
  ...story,
  codebook: [code('loaded', { key: 'l' }), code('source', { key: 's' })],
  annotations: [note('1', { tags: ['loaded', 'source'] }), note('2', { tags: ['source'] }), note('3')],
};

const tags = ({ annotations }: StoryRecord): string[] => annotations.map((each) => each.tags.join('+'));
const keys = ({ codebook }: StoryRecord): string[] => codebook.map(({ id, key }) => `${id}:${key ?? '-'}`);

describe('the codebook', () => {
  it('counts uses, so that deleting can warn', () => {
    expect([...countUses([...coded.codebook, code('new')], coded.annotations)]).toEqual([
      ['loaded', 1],
      ['source', 2],
      ['new', 0],
    ]);
  });

  it('gives a key to one code only: the last that asked for it', () => {
    expect(keys(addCode(code('new', { key: 's' }))(coded))).toEqual(['loaded:l', 'source:-', 'new:s']);
    expect(keys(editCode('loaded', { key: 's' })(coded))).toEqual(['loaded:s', 'source:-']);
    expect(keys(editCode('loaded', { key: null })(coded))).toEqual(['loaded:-', 'source:s']);
  });

  it('changes nothing if nothing is different, or there is no such code', () => {
    expect(editCode('loaded', { name: 'Code loaded', key: 'l' })(coded)).toBe(coded);
    expect(editCode('gone', { name: 'x', key: 's' })(coded)).toBe(coded);
    expect(mergeCode('loaded', 'gone')(coded)).toBe(coded);
    expect(mergeCode('loaded', 'loaded')(coded)).toBe(coded);
  });

  it('merges one code into another, and no note has it twice', () => {
    const merged = mergeCode('loaded', 'source')(coded);
    expect(tags(merged)).toEqual(['source', 'source', '']);
    expect(merged.codebook.map(({ id }) => id)).toEqual(['source']);
    expect(merged.annotations[1]).toBe(coded.annotations[1]);
  });

  it('deletes a code, and takes it off the notes', () => {
    const removed = removeCode('source')(coded);
    expect(tags(removed)).toEqual(['loaded', '', '']);
    expect(removed.annotations[2]).toBe(coded.annotations[2]);
  });

  it('finds a code by its name, whatever its case and spaces', () => {
    const codes = [code('1', { name: 'Loaded  Word' })];
    expect(findCode(codes, ' loaded word')?.id).toBe('1');
    expect(findCode(codes, 'loaded')).toBeNull();
  });

  it('gives new codes colours in turn', () => {
    const first = nextColor([]);
    expect(nextColor([code('1', { color: first })])).toBe(CODE_COLORS[1]);
    const all = CODE_COLORS.map((color, i) => code(String(i), { color }));
    expect(nextColor(all)).toBe(first);
  });

  it('takes in another codebook: the same names are the same codes, taken keys stay where they are', () => {
    const { codebook, ids } = importCodes(coded.codebook, [
      code('x1', { name: 'CODE LOADED' }),
      code('x2', { name: 'Certainty', key: 's' }),
      code('source', { name: 'Renamed there' }),
    ]);
    expect(codebook.map(({ id, key }) => `${id}:${key ?? '-'}`)).toEqual(['loaded:l', 'source:s', 'x2:-']);
    expect([...ids]).toEqual([
      ['x1', 'loaded'],
      ['x2', 'x2'],
      ['source', 'source'],
    ]);
  });
});
