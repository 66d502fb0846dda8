import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from '../../testing/marked-text.ts';
import { findParagraphs } from './paragraphs.ts';

/** Each paragraph in brackets. */
function expectParagraphs(notation: string): void {
  const { text } = readMarked(notation);
  expect(writeMarked(text, findParagraphs(text))).toBe(notation);
}

describe('paragraphs', () => {
  test.each([
    ['are what blank lines part', '[The vote is over.]\n\n[Nobody won.]\n \n[Talks go on.]'],
    ['are lines where no blank lines are', '[The vote is over.]\n[Nobody won.]\r\n[Talks go on.]'],
    ['are menus and lists line by line', '[news]\n[sport and weather]\n[contact]\n'],
    ['hold a sentence that a line break cut', '[The river rose\nover its banks.]\n[Nobody slept.]'],
    [
      'hold a long line that goes on small',
      '[The committee published its long awaited report on\nthe causes of the fire in the old harbour] ',
    ],
    ['hold what a link cut off', '[He told the Harbour Gazette\n, which printed it, that he was sorry.]'],
    ['hold a measure in brackets', '[The wall will be raised by a further three feet\n(about 1 m).]'],
    [
      'are not joined to an address',
      '[Copy this link to the article about the flood]\n[https://example.com/a]',
    ],
    [
      'are not joined behind a date',
      '[The fire in the harbour, November 19, 2019]\n[nobody saw it coming, they say.]',
    ],
    [
      'are not joined to a name written small',
      '[Sales of phones fell again in the third quarter]\n[iPhone sales rose.]',
    ],
    ['start at a line separator', '[One.]\u2028[Two.]\f[Three.]'],
  ])('%s', (_what, notation) => expectParagraphs(notation));
});

const PARAGRAPHS = [
  'The council met on Tuesday evening in the old town hall to discuss the budget for the coming year, which has been ' +
    'the subject of heated debate since the spring. Members of both parties came, among them the Mayor of Harbour ' +
    'City. There was no vote, but a decision is expected by May 12th.',
  'Until then, the mayor said, no contract will be signed and no project of Harbour City will start that has not been ' +
    'approved by all the members of the council.',
  'He left early. Nobody from the Harbour Company was there to say what the plan would cost or who had asked for it.',
];

/** The paragraphs in brackets, broken as a machine does that fills lines up to a width. */
function wrap(paragraphs: readonly string[], width: number, indent = ''): string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines = [indent];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1)!;
      if (line.trim() === '') lines[lines.length - 1] = line + word;
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    lines[0] = `${indent}[${lines[0]!.slice(indent.length)}`;
    return [...lines.slice(0, -1), `${lines.at(-1)!}]`];
  });
}

/** Lines as long as those of wrapped text, each a paragraph. */
const LINES = [
  '[The council met on Tuesday evening in the old town hall]',
  '[Members of both parties said they were hopeful]',
  '[A decision is expected within two weeks, said the mayor]',
  '[Until then no new contracts will be signed, and no project will start]',
  '[The mayor was not available for comment]',
];

describe('text wrapped at a fixed width', () => {
  test.each([60, 72, 80])('is joined to paragraphs: %i columns', (width) => {
    expectParagraphs(wrap(PARAGRAPHS, width).join('\n').replaceAll(']\n[', ']\n\n['));
  });

  test('is joined to paragraphs that are indented and not parted by blank lines', () => {
    const unended = PARAGRAPHS.map((paragraph) => paragraph.replace(/\.$/, ''));
    expectParagraphs(wrap(unended, 72, '    ').join('\n'));
  });

  test('is joined to paragraphs that stop early and are not parted by blank lines', () => {
    expectParagraphs(wrap(PARAGRAPHS, 66).join('\n'));
  });

  test.each([
    ['lines that are paragraphs', [...LINES, ...LINES, ...LINES, ...LINES]],
    ['lines that are paragraphs and end with a full stop', LINES.map((line) => line.replace(']', '.]'))],
    [
      'paragraphs of which some are short',
      PARAGRAPHS.flatMap((paragraph) => [`[${paragraph}]`, '[By the Mayor]']),
    ],
  ])('is told from %s', (_what, lines) => expectParagraphs(lines.join('\n')));
});
