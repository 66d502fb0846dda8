import { diffPair, type DiffPart } from '../../engine/index.ts';

/**
 * The word diff of two passages as people read them: straight or curly quotation marks are house style and no
 * difference. Each stands for one code unit, so that the ranges hold for the passages as they are.
 */
export function wordDiff(one: string, other: string): DiffPart[] {
  return diffPair(straighten(one), straighten(other));
}

function straighten(text: string): string {
  return text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟«»]/g, '"');
}
