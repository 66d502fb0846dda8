import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { flatMap } from '../text/flat-map.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import { findPlaces } from './candidates.ts';
import { findCredits } from './credits.ts';
import { findEnclosures } from './enclosures.ts';
import type { LanguageRules } from './language-rules.ts';
import { findItems } from './lists.ts';
import { readNextWord } from './next-word.ts';
import { endsSentence } from './sentence-rules.ts';
import { trimClusters } from './trim.ts';
import { wordBefore } from './word-before.ts';

/**
 * The sentences of a paragraph, as ranges of it: ascending, without white space at either end, and together all that
 * is not white space. A paragraph of nothing but white space has none.
 */
export function findSentences(
  paragraph: string,
  language: LanguageRules,
  checkpoint: Checkpoint = unhurried,
): Range[] {
  const inner = [...findItems(paragraph), ...findCredits(paragraph)].filter(
    (at) => at > 0 && isGraphemeBoundary(paragraph, at),
  );
  const cuts = [0, ...inner.sort((one, other) => one - other), paragraph.length];
  return flatMap(cuts.slice(1), (end, i) => {
    const start = cuts[i]!;
    const piece = paragraph.slice(start, end);
    return splitPiece(piece, language, checkpoint).map((range) => ({
      start: start + range.start,
      end: start + range.end,
    }));
  });
}

function splitPiece(passage: string, language: LanguageRules, checkpoint: Checkpoint): Range[] {
  const isEnclosed = enclosureTest(passage);
  const ranges: Range[] = [];
  const whole = trimClusters(passage, { start: 0, end: passage.length });
  let { start } = whole;
  for (const place of findPlaces(passage, language)) {
    checkpoint();
    const word = place.marks === '.' ? wordBefore(passage, start, place.at) : '';
    const following = readNextWord(passage, place.next);
    const enclosed = isEnclosed(start, place.at, place.end);
    if (!endsSentence({ passage, start, place, word, following, language, enclosed })) continue;
    if (!isGraphemeBoundary(passage, place.end) || !isGraphemeBoundary(passage, place.next)) continue;
    ranges.push({ start, end: place.end });
    start = place.next;
  }
  if (start < whole.end) ranges.push({ start, end: whole.end });
  return ranges;
}

/** Tells whether a place lies in brackets that were opened after the sentence had begun. Asked in ascending order. */
function enclosureTest(passage: string): (start: number, at: number, end: number) => boolean {
  const byOpening = findEnclosures(passage).sort((one, other) => one.start - other.start);
  let next = 0;
  let open: Range[] = [];
  return (start, at, end) => {
    while (next < byOpening.length && byOpening[next]!.start < at) open.push(byOpening[next++]!);
    open = open.filter((range) => range.end > end);
    return open.some((range) => range.start > start || isTitle(passage, range));
  };
}

/** 《Stop! Thief》: the title of a work is one name, even where it opens the sentence. */
function isTitle(passage: string, { start }: Range): boolean {
  return /[《〈]/.test(passage.charAt(start));
}
