import { BYLINE_LABELS, BYLINE_PREPOSITIONS, NAME_PARTICLES } from '../data/byline-words.ts';
import type { Part } from './part.ts';

/** A longer line is prose. */
const MOST_WORDS = 18;

const alternatives = (list: string): string =>
  list
    .match(/\S+/g)!
    .map((word) => word.replace(/_/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const LABELLED = new RegExp(`^(?:${alternatives(BYLINE_LABELS)})\\s?[:：/／|]\\s?\\S`, 'iu');

const INTRODUCED = new RegExp(`^(?:${alternatives(BYLINE_PREPOSITIONS)})\\s+(?=[\\p{Lu}\\p{Lo}])`, 'iu');

const PARTICLES = new Set(NAME_PARTICLES.match(/\S+/g));

/** "(Reporting by Jane Roe; Editing by John Doe)": how news agencies sign. */
const SIGNED =
  /^[-–—(\s]*(?:additional )?(?:reporting|writing|editing|compiled|edited)\s(?:\w+\s)?(?:by|from)\s\p{Lu}/iu;

/** Behind the names: a role, a paper, a date. */
const AFTER_NAMES =
  /[,|•·/–—(]|\s-\s|\s(?:published|posted|updated|publiziert|veröffentlicht|aktualisiert|publié|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано)\s/iu;

/** Whether a paragraph says who wrote the article and nothing else: "By Jane Roe", "Author: Jane Roe". */
export function isByline({ text, words, ended }: Part): boolean {
  if (SIGNED.test(text)) return words <= 2 * MOST_WORDS;
  if (words > MOST_WORDS) return false;
  if (LABELLED.test(text)) return !/[.!?]\s+\S/.test(text);
  const names = text.replace(INTRODUCED, '');
  return names !== text && !ended && isNames(names.split(AFTER_NAMES)[0]!);
}

/** Names in capitals with small words between: "Jane Roe and John van Doe". */
function isNames(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    words.every((word) => PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}]/u.test(word))
  );
}
