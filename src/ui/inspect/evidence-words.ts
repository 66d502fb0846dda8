import type { Account, EvidenceKind, Link } from '../../engine/index.ts';

/** What both sides of a link have, of one kind, in the words of each side; equal words are given once. */
export interface EvidenceWords {
  readonly kind: EvidenceKind;
  readonly words: readonly string[];
}

/** The evidence of a link as words, by kind in order of first appearance; empty ranges are left out. */
export function evidenceWords(link: Link, a: Account, b: Account): EvidenceWords[] {
  const byKind = new Map<EvidenceKind, Set<string>>();
  for (const { kind, a: inA, b: inB } of link.evidence) {
    const words = byKind.get(kind) ?? new Set<string>();
    byKind.set(kind, words);
    const pair = both(a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end));
    if (pair) words.add(pair);
  }
  return [...byKind].map(([kind, words]) => ({ kind, words: [...words] }));
}

function both(one: string, other: string): string {
  if (!one || !other) return abridge(one || other);
  return fold(one) === fold(other) ? abridge(one) : `${abridge(one)} / ${abridge(other)}`;
}

/** Letters and digits alone: passages that differ only in quotation marks or case are the same words. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Long passages are known by their beginning and end: in words. */
const [HEAD, TAIL] = [4, 3];

function abridge(passage: string): string {
  const words = passage.split(/\s+/);
  if (words.length <= HEAD + TAIL + 1) return passage;
  return `${words.slice(0, HEAD).join(' ')} … ${words.slice(-TAIL).join(' ')}`;
}
