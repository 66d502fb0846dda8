import type { Account } from '../model.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { flatMap } from '../text/flat-map.ts';
import { onOneLine } from '../text/on-one-line.ts';

/** Indexes of two sentences, of A and of B. */
interface Twins {
  readonly a: number;
  readonly b: number;
}

/**
 * Sentences that both accounts hold word for word, first with first, second with second; where one account repeats
 * a sentence more often, its further ones go with the last of the other. What a twin says is all said by the other,
 * so a sentence with a twin needs no further partner.
 */
export function findTwins(a: Account, b: Account, checkpoint: Checkpoint): Twins[] {
  const placesA = placesOf(a, checkpoint);
  const placesB = placesOf(b, checkpoint);
  return flatMap([...placesA], ([text, listA]) => {
    checkpoint();
    const listB = placesB.get(text);
    if (!listB) return [];
    const length = Math.max(listA.length, listB.length);
    return Array.from({ length }, (_, k) => ({ a: listA[k] ?? listA.at(-1)!, b: listB[k] ?? listB.at(-1)! }));
  });
}

function placesOf({ text, sentences }: Account, checkpoint: Checkpoint): Map<string, number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach((sentence, i) => {
    checkpoint();
    const key = onOneLine(text.slice(sentence.start, sentence.end));
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  return places;
}
