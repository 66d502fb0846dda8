import { diffMatchPatch } from '../peers/diff-match-patch.ts';
import { floor } from '../peers/floor.ts';
import { jsdiffSentences, jsdiffWords } from '../peers/jsdiff.ts';
import { tfIdf } from '../peers/tf-idf.ts';
import type { Contender } from './contender.ts';
import { engine } from './engine.ts';

/** All that are run on the same texts in the same process, in the order of the tables. */
export const CONTENDERS: readonly Contender[] = [
  engine,
  floor,
  jsdiffWords,
  jsdiffSentences,
  diffMatchPatch,
  tfIdf,
];
