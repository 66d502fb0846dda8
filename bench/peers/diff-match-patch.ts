import DiffMatchPatch from 'diff-match-patch';
import type { Contender } from '../run/contender.ts';

/**
 * https://github.com/google/diff-match-patch, by characters, with the clean-up that makes its result readable. At
 * the limit it does not stop but goes on with a rougher result, so a run that took as long has not finished.
 */
export const diffMatchPatch: Contender = {
  name: 'diff-match-patch',
  run: ({ text: a }, { text: b }, limit) => {
    const start = performance.now();
    const differ = new DiffMatchPatch();
    differ.Diff_Timeout = limit / 1000;
    const diffs = differ.diff_main(a, b);
    const finished = performance.now() - start < limit;
    if (finished) differ.diff_cleanupSemantic(diffs);
    return { finished, alignment: null };
  },
};
