import { expect, test } from 'vitest';
import { applyCorrections } from '../../annotation/apply.ts';
import { miniFinding, miniLink } from '../../testing/mini-comparison.ts';
import { compareStory } from '../../testing/load-story.ts';
import { bridgeComparison } from '../../testing/three-accounts.ts';
import { coverageOf, type CoverageInput, kindsOf, type StoryPoint } from './coverage.ts';

/** A matrix as text: a row a point, a cell the names of its sentences and how it is told. */
function draw(points: readonly StoryPoint[]): string[] {
  return points.map(({ cells }) =>
    cells
      .map((cell) => {
        const names = cell.sentences.map((sentence) => cell.account + String(sentence));
        const kinds = kindsOf(cell).length > 0 ? `(${kindsOf(cell).join(' ')})` : '';
        return `${names.join('+') || '-'} ${cell.state}${cell.sure ? '' : '?'}${kinds}`;
      })
      .join(' | '),
  );
}

const bridge = (missing?: Parameters<typeof bridgeComparison>[0]): CoverageInput =>
  applyCorrections(bridgeComparison(missing), []);

test('each point says which account tells it, and how', () => {
  expect(draw(coverageOf(bridge()))).toEqual([
    'a0 told | b1 otherwise(wording) | c0 told',
    '- not-found | - not-found | c1 told',
    'a1 told | b0 told | c2 otherwise(certainty)',
    'a2 told | - not-found | - not-found',
  ]);
});

test('nothing is called not found where nobody looked', () => {
  const points = coverageOf(
    bridge([
      ['a', 'c'],
      ['b', 'c'],
    ]),
  );
  expect(draw(points)).toContain('a0 told | b1 otherwise(wording) | - not-compared');
  expect(draw(points)).toContain('- not-compared | - not-compared | c0+c1+c2 told');
});

test('a link that is less than likely makes an unsure cell, and a dismissed difference none', () => {
  const found = bridge();
  const links = found.links.filter(({ id }) => id === 'a0-b1').map((link) => ({ ...link, score: 0.5 }));
  expect(draw(coverageOf({ ...found, links }))).toContain('a0 told | b1 otherwise?(wording) | - not-found');
  const findings = found.findings.map((finding) => ({ ...finding, dismissed: 'x' }));
  expect(draw(coverageOf({ ...found, links, findings }))).toContain('a0 told | b1 told? | - not-found');
});

test('a sentence that tells of two points counts in both', () => {
  const found = bridge();
  const lead = miniLink([0], [0], { id: 'lead', score: 0.7 });
  const links = [...found.links.filter(({ id }) => id === 'a0-b1' || id === 'b0-c2'), lead];
  expect(draw(coverageOf({ ...found, links }))).toEqual([
    'a0 told | b1 otherwise(wording) | - not-found',
    '- not-found | - not-found | c0+c1 told',
    'a0 told | b0 told | c2 otherwise(certainty)',
    'a1+a2 told | - not-found | - not-found',
  ]);
});

test('words that hardly differ are not told otherwise, other numbers are', () => {
  const found = bridge();
  const [shut] = found.findings;
  const dull = miniFinding('dull', { ...shut!, id: 'dull', weight: 0.3 });
  const number = miniFinding('number', { ...shut!, id: 'number', kind: 'number', weight: 0.1 });
  expect(draw(coverageOf({ ...found, findings: [dull] }))[0]).toContain('b1 told |');
  expect(draw(coverageOf({ ...found, findings: [number] }))[0]).toContain('b1 otherwise(number)');
});

test('the points of a story hold every sentence of its text once as their own, and swapping accounts moves columns', () => {
  const comparison = applyCorrections(compareStory('weir-bridge'), []);
  const points = coverageOf(comparison);
  expect(points.filter(({ tellers }) => tellers === 3).length).toBeGreaterThanOrEqual(5);
  const largest = Math.max(...points.flatMap(({ cells }) => cells.map(({ sentences }) => sentences.length)));
  expect(largest).toBeLessThanOrEqual(3);
  for (const [i, { id, sentences }] of comparison.accounts.entries()) {
    const told = new Set(points.flatMap(({ cells }) => cells[i]!.sentences));
    const missing = sentences.flatMap(({ role }, index) =>
      (role === 'body' || role === 'standfirst') && !told.has(index) ? [`${id}${index}`] : [],
    );
    expect(missing).toEqual([]);
  }

  const swapped = coverageOf({ ...comparison, accounts: comparison.accounts.toReversed() });
  const groupsOf = (all: readonly StoryPoint[]): string[] =>
    all
      .map(({ cells }) =>
        cells
          .map(({ account, sentences }) => `${account} ${sentences.join('+')}`)
          .sort()
          .join(' | '),
      )
      .sort();
  expect(groupsOf(swapped)).toEqual(groupsOf(points));
});
