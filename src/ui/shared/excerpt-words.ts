import type { Finding } from '../../engine/index.ts';
import { sentencesOfFinding } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';

/** What the excerpts of a finding say: of each account the sentences it points at, or the nearest to it. */
export function excerptWords(pair: AccountPair, finding: Finding): string[] {
  return [pair.left, pair.right].flatMap(({ id, text, sentences }) => {
    const pointed = sentencesOfFinding(pair, finding, id);
    const { nearest } = finding;
    const indexes = pointed.length === 0 && nearest?.account === id ? [nearest.sentence] : pointed;
    const [first, last] = [sentences[indexes[0] ?? -1], sentences[indexes.at(-1) ?? -1]];
    return first && last ? [text.slice(first.start, last.end)] : [];
  });
}
