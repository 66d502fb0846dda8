import { writeFileSync } from 'node:fs';
import { compareGolden, GOLDEN, goldenStories } from '../src/testing/golden.ts';
import { renderComparison } from '../src/testing/render-comparison.ts';

/** Writes the expected files of the golden stories anew; their diff is then reviewed by a person. */
export default function writeGoldenStories(): void {
  for (const name of goldenStories()) {
    writeFileSync(`${GOLDEN}${name}/expected.txt`, renderComparison(compareGolden(name)));
    console.log(`wrote ${name}`);
  }
}
