import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { compareStory } from '../src/testing/load-story.ts';
import { renderComparison } from '../src/testing/render-comparison.ts';

/** Writes the expected files of the golden stories anew; their diff is then reviewed by a person. */
export default function writeGoldenStories(): void {
  for (const name of readdirSync('seeds')) {
    mkdirSync(`src/testing/golden/${name}`, { recursive: true });
    writeFileSync(`src/testing/golden/${name}/expected.txt`, renderComparison(compareStory(name)));
    console.log(`wrote src/testing/golden/${name}/expected.txt`);
  }
}
