import { describe, expect, test } from 'vitest';
import { blocksInOrder } from './pdf-columns.ts';
import { linesOf, type PdfText } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { withoutRunningHeads } from './pdf-running.ts';

/** Lines of type 10 points high, 12 apart, each letter 5 wide; two spaces or more part columns at fixed places. */
function page(text: string): PdfText[] {
  return text.split('\n').flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map((run) => ({
      text: run[0],
      x: 50 + 5 * run.index,
      y: 100 + 12 * row,
      width: 5 * run[0].length,
      size: 10,
    })),
  );
}

const read = (text: string): string[] => paragraphsOf(blocksInOrder(linesOf(page(text))));

describe('columns', () => {
  test('are read one after the other, under the headline that spans them', () => {
    expect(
      read(
        `The ferry line closes for the whole of the winter
The mayor said on         Captains were angry and
Monday that the line      said so. The union of
would close, as fuel      sailors called it a
was dear and the boats    shame. It wants talks
were old.                 with the town.`,
      ),
    ).toEqual([
      'The ferry line closes for the whole of the winter',
      'The mayor said on Monday that the line would close, as fuel was dear and the boats were old.',
      'Captains were angry and said so. The union of sailors called it a shame. It wants talks with the town.',
    ]);
  });

  test('are not seen in text of one column', () => {
    expect(
      read(
        `The mayor said on Monday that the line would close, as fuel
was dear and the boats were old, and nobody in the council
of the town found another way to pay for any of it in the
year that comes.`,
      ),
    ).toHaveLength(1);
  });

  test('a paragraph goes on in the next one', () => {
    expect(
      read(
        `The mayor said on         it was a shame. It wants
Monday that the line      talks with the town and
would close, as fuel      its council before the
was dear. The union of    end of the month, and
the sailors said that     buses for all.`,
      ),
    ).toEqual([
      'The mayor said on Monday that the line would close, as fuel was dear. The union of the sailors said that ' +
        'it was a shame. It wants talks with the town and its council before the end of the month, and buses for all.',
    ]);
  });
});

describe('paragraphs', () => {
  test('begin where a line is moved in or the last one was short', () => {
    expect(
      read(
        `The mayor spoke on Monday of the line and its fate.
   She gave no reason for it, and left the hall by the
back door.
The union answered on Tuesday with a strike of one day.`,
      ),
    ).toEqual([
      'The mayor spoke on Monday of the line and its fate.',
      'She gave no reason for it, and left the hall by the back door.',
      'The union answered on Tuesday with a strike of one day.',
    ]);
  });

  test('lose the hyphens of broken words and keep those of compounds', () => {
    expect(
      read(
        `The well-known mayor spoke of the rebuild-
ing of the pier, which is a well-
known wreck, and of the post-
2020 budget.`,
      ),
    ).toEqual([
      'The well-known mayor spoke of the rebuilding of the pier, which is a well-known wreck, and of the post- 2020 budget.',
    ]);
  });
});

test('words of a line that the file wrote apart are put together', () => {
  const texts: PdfText[] = [
    { text: 'fer', x: 50, y: 100, width: 15, size: 10 },
    { text: 'ry', x: 65.3, y: 100, width: 10, size: 10 },
    { text: 'line', x: 79, y: 100.5, width: 20, size: 10 },
  ];
  expect(linesOf(texts).map(({ text }) => text)).toEqual(['ferry line']);
});

test('running heads and page numbers go, and are listed; what stands there once stays', () => {
  const at = (text: string, y: number) => ({ text, left: 50, right: 200, y, size: 10 });
  const pages = [1, 2, 3].map((n) => ({
    height: 800,
    lines: [at(`The Tide · 4 May · ${n}`, 30), at(`Text of page ${'abc'[n - 1]}.`, 400), at(`${n}`, 780)],
  }));
  const opening = { height: 800, lines: [at('A headline at the very top', 40), ...pages[0]!.lines] };
  const { pages: kept, leftOut } = withoutRunningHeads([opening, pages[1]!, pages[2]!]);
  expect(kept.map((lines) => lines.map(({ text }) => text))).toEqual([
    ['A headline at the very top', 'Text of page a.'],
    ['Text of page b.'],
    ['Text of page c.'],
  ]);
  expect(leftOut).toHaveLength(6);
});
