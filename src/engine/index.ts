export { compare, ENGINE_VERSION, type CompareOptions } from './compare.ts';
export * from './model.ts';
export type { Problem, Result } from './problem.ts';
export { diffPair, type DiffPart } from './align/diff-pair.ts';
export { type Range, range, overlap, contains } from './text/range.ts';
