import type { CueKind } from './data/page-cues.ts';
import { PAGE_CUES } from './data/page-cues.ts';
import { flatMap } from '../text/flat-map.ts';

export const CUE_KINDS = Object.keys(PAGE_CUES) as readonly CueKind[];

/** The longest cue phrase, in words. */
const LONGEST = 4;

const KIND_OF_PHRASE: ReadonlyMap<string, CueKind> = new Map(
  flatMap(CUE_KINDS, (kind) => PAGE_CUES[kind].split('|').map((phrase) => [phrase.trim(), kind] as const)),
);
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const UNSPACED_PHRASES = [...KIND_OF_PHRASE].filter(([phrase]) => UNSPACED.test(phrase));

/**
 * The share of a line that cue phrases of each kind cover, 0..1, in the order of `CUE_KINDS`. Words are lower case;
 * longer phrases win over shorter ones.
 */
export function cueShares(line: string, words: readonly string[]): number[] {
  const covered = CUE_KINDS.map(() => 0);
  if (UNSPACED.test(line)) return unspacedShares(line, covered);
  for (let i = 0; i < words.length;) {
    const [kind, length] = phraseAt(words, i);
    if (kind) covered[CUE_KINDS.indexOf(kind)]! += length / words.length;
    i += length;
  }
  return covered;
}

function phraseAt(words: readonly string[], at: number): [CueKind | null, number] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const kind = KIND_OF_PHRASE.get(length === 1 ? words[at]! : words.slice(at, at + length).join(' '));
    if (kind) return [kind, length];
  }
  return [null, 1];
}

function unspacedShares(line: string, covered: number[]): number[] {
  for (const [phrase, kind] of UNSPACED_PHRASES) {
    if (line.includes(phrase)) covered[CUE_KINDS.indexOf(kind)]! += phrase.length / line.length;
  }
  return covered;
}
