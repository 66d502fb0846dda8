import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../testing/random.ts';
import { account, arbitraryStory, code, dismissal, note, story } from '../testing/story-record.ts';
import { isSameStory, mergeStories } from './merge.ts';
import type { StoryRecord } from './model.ts';

const target = { account: 'a', sha256: 'x', textSha256: 'y', selector: null };
const at = (time: string): string => `2026-01-0${time}T00:00:00.000Z`;

describe('merging another person’s file', () => {
  it('keeps the notes of both', () => {
    const mine = { ...story, annotations: [note('1')], corrections: [dismissal('d1')] };
    const theirs = { ...story, annotations: [note('2', { author: 'Bo' })], corrections: [dismissal('d2')] };
    const { story: merged, report } = mergeStories(mine, theirs);
    expect(merged.annotations.map(({ id, author }) => `${id} ${author}`)).toEqual(['1 Ada', '2 Bo']);
    expect(merged.corrections.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(report).toEqual({ accounts: 0, annotations: 1, corrections: 1, codes: 0, conflicts: 0 });
  });

  it('keeps both versions of a note that both changed, the later one under its id', () => {
    const mine = { ...story, annotations: [note('1', { body: 'mine', modified: at('2') })] };
    const theirs = { ...story, annotations: [note('1', { body: 'theirs', modified: at('3') })] };
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const { story: merged, report } = mergeStories(one, other);
      expect(merged.annotations.map(({ body }) => body).sort()).toEqual(['mine', 'theirs']);
      expect(merged.annotations.find(({ id }) => id === '1')!.body).toBe('theirs');
      expect(report.conflicts).toBe(1);
    }
  });

  it('knows accounts by their text, whatever their ids are', () => {
    const theirs: StoryRecord = {
      ...story,
      accounts: [account('a', { text: 'Text of b.' }), account('b', { text: 'Something new.' })],
      annotations: [note('1', { targets: [target] }), note('2', { targets: [{ ...target, account: 'b' }] })],
    };
    const { story: merged } = mergeStories(story, theirs);
    expect(merged.accounts.map(({ text }) => text)).toEqual(['Text of a.', 'Text of b.', 'Something new.']);
    const targets = merged.annotations.map((each) => each.targets[0]!.account);
    expect(targets).toEqual(['b', merged.accounts[2]!.id]);
  });

  it('knows codes by their name', () => {
    const mine = { ...story, codebook: [code('c1', { name: 'Loaded  word', key: 'l' })] };
    const theirs = {
      ...story,
      codebook: [code('t1', { name: 'loaded word' }), code('t2', { name: 'Source', key: 'l' })],
      annotations: [note('1', { tags: ['t2', 't1'] })],
    };
    const { story: merged } = mergeStories(mine, theirs);
    expect(merged.codebook.map(({ id, key }) => `${id} ${key}`)).toEqual(['c1 l', 't2 null']);
    expect(merged.annotations[0]!.tags).toEqual(['t2', 'c1']);
  });

  it('tells a file of another story', () => {
    const other = { ...story, id: 'other', accounts: [account('a', { text: 'Not the same.' })] };
    expect(isSameStory(story, { ...story, id: 'renamed' })).toBe(true);
    expect(isSameStory(story, other)).toBe(false);
  });
});

describe('laws', () => {
  const contents = ({ annotations }: StoryRecord): string[] =>
    annotations
      .map(({ body, author, modified, status }) => [body, author, modified, status].join('|'))
      .sort();

  it('merging a story with itself changes nothing', () => {
    law(arbitraryStory, (any) => {
      expect(mergeStories(any, any).story).toEqual(any);
    });
  });

  it('merging the same file again changes nothing', () => {
    law(fc.tuple(arbitraryStory, arbitraryStory), ([mine, theirs]) => {
      const once = mergeStories(mine, theirs).story;
      const again = mergeStories(once, theirs);
      expect(again.story).toEqual(once);
      expect(again.report.conflicts).toBe(0);
    });
  });

  it('nobody’s note is lost, and both ways give the same notes', () => {
    law(fc.tuple(arbitraryStory, arbitraryStory), ([mine, theirs]) => {
      const merged = contents(mergeStories(mine, theirs).story);
      for (const content of [...contents(mine), ...contents(theirs)]) expect(merged).toContain(content);
      expect(contents(mergeStories(theirs, mine).story)).toEqual(merged);
    });
  });

  it('leaves notes where they are in a story that has one text twice', () => {
    const target = { account: 'b', sha256: 'x', textSha256: 'y', selector: null };
    const twice = {
      ...story,
      accounts: [account('a', { text: 'Same.' }), account('b', { text: 'Same.' })],
      annotations: [note('1', { targets: [target] })],
    };
    expect(mergeStories(twice, twice).story).toEqual(twice);
  });
});
