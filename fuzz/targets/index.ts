import type { Target } from '../target.ts';
import { anchorTargets } from './anchors.ts';
import { engineTargets } from './engine.ts';
import { fileTargets } from './files.ts';
import { noteTargets } from './notes.ts';

/** All targets; their shares add up to 1,000. */
export const TARGETS: readonly Target[] = [
  ...engineTargets,
  ...anchorTargets,
  ...fileTargets,
  ...noteTargets,
];
