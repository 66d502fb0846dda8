import { describe, expect, it } from 'vitest';
import { compare, type Account } from '../../engine/index.ts';
import { isInvisible, reviewBlocks, type Block } from './review-blocks.ts';

function read(text: string): Account {
  const result = compare([{ id: 'a', text }]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.accounts[0]!;
}

/** Blocks as marked text: a line each, `⟦…⟧` for what was taken out, `# ` before furniture. */
function drawn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'removed') return `⟦${block.removal.text.trim()}⟧`;
    if (block.kind === 'furniture') return block.lines.map(({ text }) => `# ${text}`);
    return block.pieces
      .map((piece) => (piece.kind === 'text' ? piece.text : `⟦${piece.removal.text.trim()}⟧`))
      .join('');
  });
}

const CODE = 'window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}';

describe('reviewBlocks', () => {
  it('shows what was taken out between paragraphs where it was', () => {
    const account = read(`The mayor resigned on Tuesday.\n\n${CODE}\n\nShe gave no reason.`);
    expect(account.removals).toHaveLength(1);
    expect(drawn(reviewBlocks(account))).toEqual([
      'The mayor resigned on Tuesday.',
      `⟦${CODE}⟧`,
      'She gave no reason.',
    ]);
  });

  it('shows what was taken out within a sentence there', () => {
    const account = read('The mayor re\u200bsigned on Tuesday. She gave no reason.');
    const [block] = reviewBlocks(account);
    expect(block?.kind === 'paragraph' && block.pieces.map(({ kind }) => kind)).toEqual([
      'text',
      'removed',
      'text',
    ]);
  });

  it('loses nothing: all text and every removal is in some block', () => {
    const account = read(
      `${CODE}\nOne <b>bold</b> claim was made.\n\n${CODE}\n\nIt was de\u200bnied.\n${CODE}`,
    );
    const lines = drawn(reviewBlocks(account))
      .join('\n')
      .replaceAll(/⟦[^⟧]*⟧/g, '');
    expect(lines.replaceAll(/\s+/g, '')).toBe(account.text.replaceAll(/\s+/g, ''));
    const removed = reviewBlocks(account).flatMap((block) =>
      block.kind === 'removed'
        ? [block.removal]
        : block.kind === 'paragraph'
          ? block.pieces.flatMap((piece) => (piece.kind === 'removed' ? [piece.removal] : []))
          : [],
    );
    expect(removed).toEqual(account.removals);
  });
});

describe('isInvisible', () => {
  it.each([
    ['\u200b', true],
    ['\ufeff\u0007', true],
    ['<b>', false],
  ])('%j: %s', (text, invisible) => {
    expect(isInvisible({ text })).toBe(invisible);
  });
});
