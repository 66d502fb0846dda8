import { describe, expect, it } from 'vitest';
import type { StoryRecord } from '../../annotation/model.ts';
import type { AccountIds } from '../../engine/index.ts';
import { account, story } from '../../testing/story-record.ts';
import { bridgeComparison } from '../../testing/three-accounts.ts';
import { reportInput, type ReportWishes } from '../input.ts';
import { reportMarkdown } from '../index.ts';

/** The part of the report on three short accounts of a bridge that says who tells what. */
function coverage(wishes: ReportWishes = {}, missing?: readonly AccountIds[]): string {
  const comparison = bridgeComparison(missing);
  const record: StoryRecord = {
    ...story,
    title: 'The bridge',
    accounts: comparison.accounts.map(({ id, text }) => account(id, { text })),
    corrections: [],
    annotations: [],
  };
  const choices = { sections: ['coverage', 'texts'] as const, ...wishes.choices };
  const input = reportInput(record, comparison, '2026-05-01T09:30:00.000Z', { ...wishes, choices });
  return reportMarkdown(input).split('## The accounts')[0]!;
}

const rows = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('|'));

describe('the matrix of a report', () => {
  it('has a row a point with the words that it is called by, and a column an account', () => {
    expect(rows(coverage())).toEqual([
      '| Point | A: Account A | B: Account B | C: Account C |',
      '| --- | --- | --- | --- |',
      '| The bridge is shut. | told (A1) | told otherwise: wording (B2) | told (C1) |',
      '| Nurses leave at five. | not found | not found | told (C2) |',
      '| A ferry runs. | told (A2) | told (B1) | told otherwise: certainty (C3) |',
      '| Shops fear the spring. | told (A3) | not found | not found |',
    ]);
  });

  it('counts the points, and those that all accounts tell', () => {
    expect(coverage()).toContain('4 points, 2 of them in all accounts');
  });

  it('says of accounts that were not compared that nobody looked', () => {
    const markdown = coverage({}, [
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(markdown).toContain(
      '| The bridge is shut. | told (A1) | told otherwise: wording (B2) | not compared |',
    );
  });

  it('is of the chosen accounts, and not there for two', () => {
    expect(coverage({ choices: { accounts: ['a', 'b'] } })).not.toContain('Point');
  });

  it('leaves out of its cells the differences of kinds that are left out', () => {
    expect(coverage({ choices: { kinds: ['wording'] } })).toContain('told (C3)');
  });

  it('names its sentences without leading to them where the accounts are left out', () => {
    expect(rows(coverage({ choices: { sections: ['coverage'] } }))[2]).toContain('told (A1)');
  });
});
