export { compare, ENGINE_VERSION } from './compare.ts';
export { accountsOfFinding } from './finding-accounts.ts';
export type { MessageId } from './framing/messages.ts';
export * from './model.ts';
export type { Problem, Result } from './problem.ts';
export { diffPair, type DiffPart } from './align/diff-pair.ts';
export { countWords } from './text/each-word.ts';
export { findMixedAlphabets } from './text/mixed-alphabets.ts';
export type { Range } from './text/range.ts';
