import type { Case } from './rule.ts';

/** Longest word before a period that a rule looks at. */
const REACH = 40;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}.°º§&'’/\-\p{Cf}]+$/u;

/** The word that the period ends, without it: "U.S", "Inc", "3.5"; empty after a bracket, a mark or a space. */
export function wordBefore({ passage, start, at }: Case): string {
  const before = passage.slice(Math.max(start, at - REACH), at);
  return (WORD_BEFORE.exec(before)?.[0] ?? '').replace(/\p{Cf}/gu, '');
}
