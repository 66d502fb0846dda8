import type { Account } from '../../engine/index.ts';
import { LAYERS, type LayerId } from '../../report/layers.ts';
import type { State } from '../state.ts';
import { highlights, type Highlights, type LayerRanges } from './highlights.ts';
import { memoLast } from './memo.ts';
import { accountPair, type AccountPair } from './pair.ts';
import { sentencesOf } from './sentences.ts';

/** For each account of the pair, the layers that mark each of its sentences, on or off, in the legend's order. */
export type SentenceLayers = ReadonlyMap<string, readonly (readonly LayerId[])[]>;

/** What the rail, the descriptions and the announcements say of each sentence. */
export function sentenceLayers(state: State): SentenceLayers {
  return layersOfSentences(accountPair(state), highlights(state));
}

const layersOfSentences = memoLast(
  (pair: AccountPair | null, marks: Highlights): SentenceLayers =>
    new Map(
      (pair ? [pair.left, pair.right] : []).map((account) => [
        account.id,
        ofAccount(account, marks.get(account.id)!),
      ]),
    ),
);

function ofAccount({ sentences }: Account, ranges: LayerRanges): LayerId[][] {
  const layers: LayerId[][] = sentences.map(() => []);
  for (const layer of LAYERS)
    for (const range of ranges[layer])
      for (const index of sentencesOf(sentences, range))
        if (!layers[index]!.includes(layer)) layers[index]!.push(layer);
  return layers;
}
