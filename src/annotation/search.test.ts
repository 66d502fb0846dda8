import { describe, expect, it } from 'vitest';
import { code, note } from '../testing/story-record.ts';
import { type AnnotationFilter, facetsOf, filterAnnotations, kindOf } from './search.ts';

const on = (account: string, exact: string | null) => ({
  account,
  sha256: '',
  textSha256: '',
  selector: exact === null ? null : { position: null, quote: { exact, prefix: '', suffix: '' } },
});

const codes = [code('c1', { name: 'Loaded word' }), code('c2', { name: 'Quelle' })];
const notes = [
  note('1', { body: 'São Paulo is named once', tags: ['c1'], targets: [on('a', 'the regime')] }),
  note('2', { body: 'again', author: 'Bo', tags: ['c2'], targets: [on('a', 'said'), on('b', 'claimed')] }),
  note('3', { body: '', status: 'settled', tags: ['c1', 'c2'], targets: [on('b', null)] }),
];

const found = (filter: AnnotationFilter): string =>
  filterAnnotations(notes, filter, codes)
    .map(({ id }) => id)
    .join(' ');

describe('filtering notes', () => {
  it('lets all through if there is no filter', () => {
    expect(found({})).toBe('1 2 3');
    expect(found({ text: '  ', tags: [] })).toBe('1 2 3');
  });

  it('goes by tag, author, account, kind and status, and all must hold', () => {
    expect(found({ tags: ['c1'] })).toBe('1 3');
    expect(found({ tags: ['c1', 'c2'] })).toBe('1 2 3');
    expect(found({ author: 'Bo' })).toBe('2');
    expect(found({ account: 'b' })).toBe('2 3');
    expect(found({ kind: 'passage' })).toBe('1');
    expect(found({ kind: 'pair' })).toBe('2');
    expect(found({ kind: 'account' })).toBe('3');
    expect(found({ status: 'settled' })).toBe('3');
    expect(found({ account: 'b', tags: ['c2'], status: 'open' })).toBe('2');
  });

  it('looks for words in the body, the passages, the author and the names of tags, without case and accents', () => {
    expect(found({ text: 'sao PAULO' })).toBe('1');
    expect(found({ text: 'regime named' })).toBe('1');
    expect(found({ text: 'claimed' })).toBe('2');
    expect(found({ text: 'quelle' })).toBe('2 3');
    expect(found({ text: 'ada' })).toBe('1 3');
    expect(found({ text: 'regime claimed' })).toBe('');
  });

  it('tells what there is to filter by', () => {
    expect(notes.map(kindOf)).toEqual(['passage', 'pair', 'account']);
    expect(facetsOf(notes)).toEqual({
      authors: [
        { value: 'Ada', count: 2 },
        { value: 'Bo', count: 1 },
      ],
      accounts: [
        { value: 'a', count: 2 },
        { value: 'b', count: 2 },
      ],
      tags: [
        { value: 'c1', count: 2 },
        { value: 'c2', count: 2 },
      ],
    });
  });
});
