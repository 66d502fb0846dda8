import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { CUE_KINDS, cueShares } from './cues.ts';
import type { CueKind } from './data/page-cues.ts';
import { endsSentence, wordsOf } from './lines.ts';

/** Lines from either end of the text that are looked at. */
const REACH = 12;
/** A line of so many characters that ends as sentences do is prose: what lies beyond it is the article. */
const PROSE = 60;
/** Longer lines (characters) are no buttons, notices or related links. */
const LONGEST = 120;

/** What buttons, menus, notices and invitations say; a date or a credit may belong to the article. */
const BUTTONS: readonly CueKind[] = ['share', 'subscribe', 'legal', 'nav', 'more', 'comments'];
/** A line of which such cues make up this share is a button, */
const BUTTON = 0.5;
/** unless it has more words than this: then nearly all of it has to be. */
const FEW_WORDS = 3;
const MOST = 0.75;

const SKIP =
  /^(?:skip to|jump to|zum inhalt|zur hauptnavigation|aller au contenu|passer au contenu|saltar al contenido|ir al contenido|pular para)\b/i;
const COOKIES = /\bcookies?\b/i;
const COPYRIGHT = /^(?:©|copyright\b|\(c\)\s)/i;
const INVITATION =
  /^(?:subscribe|sign up|suscríbete|suscribirse|abonnez-vous|je m['’]abonne|jetzt abonnieren|assine|inscreva-se)(?![\p{L}])/iu;
/** What an invitation offers. */
const OFFER = /[$€£]\s?\d|\d\s?[€£]|newsletter|inbox|boletín|months?\b|meses\b|mois\b|monate\b/i;
const RELATED =
  /^(?:read more|read also|related(?: stories| articles| topics)?|more on this(?: story)?|more local news|more news|explore more on these topics|most read(?: in \p{L}+)?|lea también|leer más|te puede interesar|à lire aussi|lire aussi|sur le même sujet|mehr zum thema|lesen sie auch|leia também|leia mais|veja também)(?=\s*:|$)/iu;
/** What parts the steps of a trail. Few lines have it, and the whole pattern is slow to compile. */
const STEP = /[|>›]/;
/** "World | Europe | Ravonia", "Accueil > Politique". */
const TRAIL =
  /^\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)?(?:\s*[|>›]\s*\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)?){2,}$/u;

/**
 * What is left of a page above and below an article that was pasted without most of it: skip links, cookie notices,
 * buttons, invitations, the way to the section, links to other articles. `checkpoint` is called for each line.
 */
export function furnitureAtEdges(text: string, checkpoint: Checkpoint = unhurried): Range[] {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => {
    checkpoint();
    return { line: line.trim(), start: index, end: index + line.length };
  });
  const first = lines.findIndex(({ line }) => isProse(line));
  const last = lines.findLastIndex(({ line }) => isProse(line));
  if (first < 0) return [];
  const above = lines.slice(0, Math.min(first, REACH)).filter(({ line }) => isFurniture(line, true));
  const below = lines.slice(last + 1, last + 1 + REACH);
  // What a heading of related links leads to are links.
  const links = below.findIndex(({ line }) => RELATED.test(line) && !line.includes(': '));
  const left = below.filter(({ line }, i) => (links >= 0 && i >= links) || isFurniture(line, false));
  return [...above, ...left].map(({ start, end }) => ({ start, end }));
}

function isProse(line: string): boolean {
  return line.length >= PROSE && endsSentence(line) && !COPYRIGHT.test(line);
}

function isFurniture(line: string, isAbove: boolean): boolean {
  if (line.length > LONGEST || endsSentence(line)) return COPYRIGHT.test(line);
  if (SKIP.test(line) || COPYRIGHT.test(line) || RELATED.test(line)) return true;
  if (STEP.test(line) && TRAIL.test(line)) return true;
  const words = wordsOf(line);
  if (COOKIES.test(line) && cueShareOf(line, words) > 0 && words.length <= 2 * FEW_WORDS) return true;
  if (INVITATION.test(line) && (OFFER.test(line) || words.length <= FEW_WORDS || !isAbove)) return true;
  return cueShareOf(line, words) >= (words.length <= FEW_WORDS ? BUTTON : MOST);
}

/** The share of a line that cues of buttons cover, 0..1. */
function cueShareOf(line: string, words: readonly string[]): number {
  const shares = cueShares(line, words);
  return BUTTONS.reduce((sum, kind) => sum + shares[CUE_KINDS.indexOf(kind)]!, 0);
}
