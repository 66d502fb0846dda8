import { compare, type Account, type AccountInput, type Comparison } from '../../src/engine/index.ts';
import type { Range } from '../../src/engine/index.ts';
import type { CleanOffset } from '../../src/engine/text/brand.ts';
import { toRaw } from '../../src/engine/text/offset-map.ts';
import { ENGINE, type Alignment, type Contender } from './contender.ts';

/** The whole engine as page and command line call it. */
export const engine: Contender = {
  name: ENGINE,
  run: (a, b) => {
    const comparison = compareOrThrow([a, b]);
    const { links, utterances, findings } = comparison;
    return {
      finished: comparison.complete,
      alignment: alignmentOf(comparison),
      counts: { links: links.length, utterances: utterances.length, findings: findings.length },
    };
  },
};

export function compareOrThrow(inputs: readonly AccountInput[]): Comparison {
  const result = compare(inputs);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function alignmentOf({ accounts, links }: Comparison): Alignment {
  const [a, b] = [accounts[0]!, accounts[1]!];
  return {
    a: rawSentences(a),
    b: rawSentences(b),
    links: links.flatMap((link) =>
      link.a.sentences.flatMap((i) => link.b.sentences.map((j) => [i, j] as const)),
    ),
  };
}

/** Sentences of the cleaned text as ranges of the text as given; their borders are never white space. */
function rawSentences({ sentences, offsetMap }: Account): Range[] {
  let last = 0;
  return sentences.map(({ start, end }) => {
    const from = toRaw(offsetMap, start as CleanOffset) ?? last;
    last = (toRaw(offsetMap, (end - 1) as CleanOffset) ?? from) + 1;
    return { start: from, end: last };
  });
}
