import { cueShare, type Line } from './lines.ts';

/** Words beyond which length says no more. */
const LONG = 60;

/**
 * A first guess at the chance that a line is prose of an article, by itself, 0..1: long, ended like a sentence, full
 * of function words, and not made of the words of buttons. The shape of the page is read from it, and the learned
 * model starts from it; so it is written by hand, to be the same for every page.
 */
export function proseChance(line: Line): number {
  const score =
    1.1 * (Math.log2(1 + Math.min(line.mass, LONG)) - 4.2) +
    1.2 * (line.endsSentence ? 1 : -0.5) +
    3 * (line.functionWords - 0.2) -
    1.5 * Math.max(0, line.capitals - 0.3) -
    5 * cueShare(line) -
    1 * Math.min(3, line.code) -
    (line.copies > 1 ? 1.5 : 0);
  return 1 / (1 + Math.exp(-1.3 * score));
}
