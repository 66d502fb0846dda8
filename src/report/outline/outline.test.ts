import { describe, expect, it } from 'vitest';
import type { Finding } from '../../engine/index.ts';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { miniFinding } from '../../testing/mini-comparison.ts';
import { selectContent, type ReportAccount } from '../content.ts';
import type { ReportInput } from '../model.ts';
import { reportMarkdown } from '../index.ts';
import { MOST_ENTRIES, type Run } from './blocks.ts';
import { excerpt, sentenceStart } from './sides.ts';

const content = selectContent(bridgeReport());
const account = content.accounts[0]!;

function withText(text: string, ends: readonly number[]): ReportAccount {
  const sentences = ends.map((end, i) => ({ ...account.sentences[0]!, start: ends[i - 1] ?? 0, end }));
  return { ...account, text, sentences };
}

const written = (runs: readonly Run[]): string =>
  runs.map(({ text, tone }) => (tone === 'evidence' ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it('is the sentences of its words, with an ellipsis for those between', () => {
    const [said, trade] = ['said', 'trade'].map((word) => {
      const start = account.text.indexOf(word);
      return { start, end: start + word.length };
    });
    expect(written(excerpt(content, account, [said!]))).toBe('“It is not safe,” the mayor [said].');
    const closed = { start: 15, end: 21 };
    expect(written(excerpt(content, account, [closed, trade!]))).toBe(
      'The bridge was [closed] on Monday. […] Shops fear for [trade].',
    );
  });

  it('shows of an endless sentence what stands around its words, and breaks no character', () => {
    const text = `${'😀'.repeat(2000)}word${'😀'.repeat(2000)}`;
    const endless = withText(text, [text.length]);
    const shown = written(excerpt(content, endless, [{ start: 4001, end: 4003 }]));
    expect(shown).toMatch(/^\[…\] (?:😀)+w\[or\]d(?:😀)+ \[…\]$/u);
    expect(shown.length).toBeLessThan(1300);
    expect(sentenceStart(endless, 0)).toMatch(/^(?:😀){600} \[…\]$/u);
  });

  it('counts the sentences past the first eight', () => {
    const text = 'Rain. '.repeat(20);
    const long = withText(
      text,
      Array.from({ length: 20 }, (_, i) => (i + 1) * 6),
    );
    expect(written(excerpt(content, long, [{ start: 0, end: text.length }]))).toMatch(
      / \[… and 12 more sentences\]$/,
    );
  });
});

describe('a report of very much', () => {
  it('lists the first thousand and says so', () => {
    const input = bridgeReport({ choices: { sections: ['differences'] } });
    const findings = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) => miniFinding(`f${i}`));
    const much: ReportInput = { ...input, comparison: { ...input.comparison, findings } };
    const markdown = reportMarkdown(much);
    expect(markdown.match(/^### Difference/gm)).toHaveLength(MOST_ENTRIES);
    expect(markdown).toContain('**These are the first 1000 of 1005; the tables and the JSON have all.**');
  });
});

describe('the summary', () => {
  const summaryOf = (findings: readonly Finding[]): string => {
    const input = bridgeReport({ choices: { sections: ['summary'] } });
    return reportMarkdown({ ...input, comparison: { ...input.comparison, findings } });
  };
  const unsure = { ...miniFinding('unsure'), tentative: true as const };

  it('names what is sure, and counts what is less certain', () => {
    const markdown = summaryOf([unsure, miniFinding('sure')]);
    expect(markdown).toContain('- 2 differences (1 of them less certain): 2 wording.');
    expect(markdown.match(/^- \*\*Wording.*$/gm)).toEqual([
      expect.stringMatching(/^- \*\*Wording \(2\)\*\*: /),
    ]);
  });

  it('says so of what is less certain, where there is nothing else', () => {
    expect(summaryOf([unsure])).toContain('- **Wording (1)**, less certain: ');
  });
});

describe('notes', () => {
  it('on accounts that are not among those compared keep their words', () => {
    const input = bridgeReport();
    const [first, ...others] = input.notes;
    const target = { ...first!.annotation.targets[0]!, account: 'gone' };
    const lost = {
      annotation: { ...first!.annotation, targets: [target] },
      places: [{ state: 'lost' as const }],
    };
    const markdown = reportMarkdown({ ...input, notes: [lost, ...others] });
    expect(markdown).toContain('On an account that is not among these: not safe');
    expect(markdown).toContain('Note 1 has lost a place');
  });
});
