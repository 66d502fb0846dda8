import type { Account, Quote } from '../engine/model.ts';
import { findQuotes } from '../engine/quotes/index.ts';
import { segment } from '../engine/segment/index.ts';
import { sha256Hex } from '../engine/text/hash.ts';
import { writeMarked } from './marked-text.ts';

/** An account of a text as given, with its quotations: no cleaning. */
export function accountOf(text: string, language = 'en', id = 'a'): Account {
  const { paragraphs, sentences } = segment(text, { language, title: null, boilerplate: [] });
  const metadata = { title: null, byline: null, publisher: null, published: null, url: null };
  return {
    ...metadata,
    id,
    language,
    sha256: sha256Hex(`${id} ${text}`),
    text,
    offsetMap: [[0, 0, text.length]],
    removals: [],
    paragraphs,
    sentences,
    quotes: findQuotes({ text, language, paragraphs, sentences }),
  };
}

/** The quotations that are no sentences of others. */
export function wholeQuotes({ quotes }: Account): Quote[] {
  return quotes.filter(({ part }) => !part);
}

/** The text with its quotations in brackets, nested ones in nested brackets. */
export function markQuotes(text: string, language = 'en'): string {
  return writeMarked(text, wholeQuotes(accountOf(text, language)));
}

/** Each quotation as `kind by Name (mention), cue:stance`; what is unknown is left out. */
export function tellQuotes(text: string, language = 'en'): string[] {
  return wholeQuotes(accountOf(text, language)).map(({ kind, speaker, cue }) => {
    const by = speaker ? ` by ${speaker.name}` : '';
    const mention = speaker && speaker.mention !== speaker.name ? ` (${speaker.mention})` : '';
    return `${kind}${by}${mention}${cue ? `, ${cue.text}:${cue.stance}` : ''}`;
  });
}
