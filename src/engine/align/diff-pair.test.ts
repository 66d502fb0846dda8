import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { type DiffPart, diffPair } from './diff-pair.ts';

const SEED = 20201103;

/** Both sides as one line: what only A has in [-…-], what only B has in {+…+}. */
function draw(a: string, b: string, language = 'en'): string {
  return diffPair(a, b, language)
    .map((part) => {
      if (part.kind === 'only-a') return `[-${a.slice(part.a.start, part.a.end)}-]`;
      const text = b.slice(part.b.start, part.b.end);
      return part.kind === 'only-b' ? `{+${text}+}` : text;
    })
    .join('');
}

describe('diffPair', () => {
  it('marks whole words', () => {
    expect(draw('The mayor refused the offer.', 'The mayor declined the offer.')).toBe(
      'The mayor [-refused -]{+declined +}the offer.',
    );
  });

  it('keeps a text whose only piece is a mark on white space', () => {
    expect(draw('\n \u0301', '\n \u0301')).toBe('\n \u0301');
    expect(draw('\n \u0301', 'He left.')).toBe('[-\n \u0301-]{+He left.+}');
  });

  it('leaves no island of function words between two changes', () => {
    expect(draw('He spoke of the harvest.', 'He wrote of the weather.')).toBe(
      'He [-spoke of the harvest-]{+wrote of the weather+}.',
    );
  });

  it('keeps an island that says something', () => {
    expect(draw('He praised farmers loudly.', 'He blamed farmers quietly.')).toBe(
      'He [-praised -]{+blamed +}farmers [-loudly-]{+quietly+}.',
    );
  });

  it('takes no offence at case, spaces and the style of marks', () => {
    expect(draw('“We  won’t go” – never', '"we won\'t go" - Never')).toBe('"we won\'t go" - Never');
  });

  it('finds words in a script without spaces', () => {
    expect(draw('他昨天去了北京。', '他昨天去了上海。', 'zh')).toBe('他昨天去了[-北京-]{+上海+}。');
  });

  it('gives nothing for nothing, and all for nothing in common', () => {
    expect(diffPair('', '')).toEqual([]);
    expect(draw('', 'All new.')).toBe('{+All new.+}');
    expect(draw('One two', 'three four')).toBe('[-One two-]{+three four+}');
  });

  it('shows passages too unlike as one change', () => {
    const many = (stem: string) => Array.from({ length: 900 }, (_, k) => `${stem}${k}`).join(' ');
    expect(diffPair(many('a'), many('b')).map((part) => part.kind)).toEqual(['only-a', 'only-b']);
  });

  const word = fc.constantFrom(
    'the',
    'of',
    'rain',
    'Rain',
    'fell',
    '“ash”',
    '3.5',
    '雨が',
    'né',
    '👨‍👩‍👧',
    ',',
    '…',
  );
  const passage = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

  it('holds its laws on random passages', () => {
    fc.assert(
      fc.property(passage, passage, (a, b) => {
        const parts = diffPair(a, b);
        expect(parts.map((part) => a.slice(part.a.start, part.a.end)).join('')).toBe(a);
        expect(parts.map((part) => b.slice(part.b.start, part.b.end)).join('')).toBe(b);
        for (const part of parts) {
          expect(isAllowed(part)).toBe(true);
          if (part.kind === 'same') expect(fold(a, part.a)).toBe(fold(b, part.b));
          expect(isGraphemeBoundary(a, part.a.start) && isGraphemeBoundary(b, part.b.start)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

function isAllowed({ kind, a, b }: DiffPart): boolean {
  if (kind === 'only-a') return b.start === b.end && a.start < a.end;
  if (kind === 'only-b') return a.start === a.end && b.start < b.end;
  return a.start < a.end && b.start < b.end;
}

function fold(text: string, { start, end }: DiffPart['a']): string {
  return text.slice(start, end).replace(/\s+/g, '').toLowerCase();
}
