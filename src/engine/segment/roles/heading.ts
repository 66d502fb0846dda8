import type { Part } from './part.ts';

/** The heading of an article: how many of its first paragraphs are not body, and which of them is the headline. */
export interface Heading {
  /** Paragraph of the paper's name above the headline, or -1. */
  readonly masthead: number;
  /** Paragraph of the headline, or -1. */
  readonly headline: number;
  /** Paragraphs of the standfirst. */
  readonly standfirst: readonly number[];
}

/** Headlines of English, German and French papers stay below; longer ones are lead paragraphs that lost their period. */
export const LONGEST_HEADLINE = 160;

export const LONGEST_STANDFIRST = 360;

/** Fewer words are the name of a section, or a cross-heading. */
const FEWEST_WORDS = 3;

/** How many paragraphs of menus and labels may stand before the headline that the metadata names. */
const TITLE_REACH = 60;

/** Paragraphs of a standfirst, which is one or two lines or a few points. */
const MOST_STANDFIRSTS = 3;

/**
 * Finds the headline, which is the paragraph that says the known title or else a first paragraph that does not end
 * like a sentence while others do, and the standfirst behind it: what does not end like a sentence either, or what
 * stands between headline and byline. `isApart` says of which paragraphs a role is known already.
 */
export function findHeading(
  parts: readonly Part[],
  titled: Part | undefined,
  isApart: (part: Part) => boolean,
): Heading {
  const none = { masthead: -1, headline: -1, standfirst: [] };
  const first = parts.findIndex((part) => !isApart(part) && part.words >= FEWEST_WORDS);
  const headline = titled ? parts.indexOf(titled) : firstUnended(parts, isApart, first);
  if (headline < 0 || !parts.slice(headline + 1).some(({ ended, words }) => ended && words > FEWEST_WORDS))
    return none;
  const masthead = first >= 0 && headline > first && isMasthead(parts[first]!) ? first : -1;
  return { masthead, headline, standfirst: findStandfirst(parts, headline + 1, isApart) };
}

/** The paragraph of the headline, which is the first of some words, or the next below the name of the paper; -1 if none is. */
function firstUnended(parts: readonly Part[], isApart: (part: Part) => boolean, first: number): number {
  const at = belowMasthead(parts, first) ?? first;
  const part = parts[at];
  const isOver = (one: Part) => isApart(one) || one.words < FEWEST_WORDS || one === parts[first];
  if (!part || isApart(part) || !parts.slice(0, at).every(isOver)) return -1;
  if (part.text.length > LONGEST_HEADLINE) return -1;
  const isOne = part.to - part.from === 1;
  return (isOne && isUnended(part)) || isShouted(part) ? at : -1;
}

/** Where the headline may stand if a paragraph is the name of the paper; `null` if it is not. */
function belowMasthead(parts: readonly Part[], at: number): number | null {
  if (!parts[at] || !isMasthead(parts[at])) return null;
  const below = parts.findIndex(({ words }, i) => i > at && words >= FEWEST_WORDS);
  const next = parts[below];
  return next && next.to - next.from === 1 && isUnended(next) ? below : null;
}

/** "The Yorkshire Ledger": the name of a paper alone. */
function isMasthead(part: Part): boolean {
  return part.words <= LONGEST_MASTHEAD && isUnended(part) && isPaper(part.text.split(/\s+/));
}

/** Words of "El Observador de la Costa Brava". */
const LONGEST_MASTHEAD = 6;

/** Whether a line is called as papers are: "Tilbrook Daily Courier", "La Dépêche de la Loire". */
function isPaper(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const isLarge = words.every((word) => /^\p{Lu}/u.test(word));
  const noun = ARTICLES.has(lower[0]!) ? 1 : 0;
  return (
    (isLarge && PAPERS.has(lower.at(-1)!)) || (PAPERS.has(lower[noun]!) && OF.has(lower[noun + 1] ?? ''))
  );
}

const PAPERS: ReadonlySet<string> = new Set(
  `times post journal news herald tribune courier ledger gazette chronicle observer mail telegraph standard echo examiner
  dispatch anzeiger zeitung tageblatt nachrichten kurier rundschau observador diario periódico heraldo correo vanguardia
  voz dépêche courrier voix corriere gazzetta jornal correio diário`.split(/\s+/),
);
const ARTICLES: ReadonlySet<string> = new Set('the el la le il o a der die das'.split(' '));
const OF: ReadonlySet<string> = new Set('de del du des do da di della von'.split(' '));

/** "SHAME! Mayor gives away the harbour", "Mayor SELLS the HARBOUR!": words in capitals beside an exclamation or a question. */
function isShouted({ text }: Part): boolean {
  const loud = text.match(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu) ?? [];
  return loud.length >= LEAST_LOUD && /[!?]/.test(text) && !/[.:,]["”»]?$/.test(text);
}

/** Fewer words in capitals may be names of parties or agencies. */
const LEAST_LOUD = 2;

/** No full stop, and no colon or comma that leads on to the next paragraph. */
function isUnended({ text, ended }: Part): boolean {
  return !ended && !/[,、，–—-]$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

function findStandfirst(parts: readonly Part[], from: number, isApart: (part: Part) => boolean): number[] {
  const found: number[] = [];
  for (let i = from; i < parts.length && found.length < MOST_STANDFIRSTS; i++) {
    const part = parts[i]!;
    if (isApart(part) || part.text.length > LONGEST_STANDFIRST || part.words < FEWEST_WORDS) break;
    const beforeByline =
      i === from && i + 1 < parts.length && isApart(parts[i + 1]!) && part.to - part.from <= 2;
    if (!isUnended(part) && !beforeByline) break;
    found.push(i);
  }
  return found;
}

/** The first paragraph that says what the title says, the name of the paper behind it left aside; -1 if none does. */
export function findTitle(parts: readonly Part[], title: string): number {
  const wanted = normalise(title);
  if (wanted.length < 8) return -1;
  return parts.slice(0, TITLE_REACH).findIndex(({ text }) => {
    const found = normalise(text.slice(0, 2 * LONGEST_HEADLINE));
    return found === wanted || (found.length >= 0.5 * wanted.length && wanted.startsWith(found));
  });
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
