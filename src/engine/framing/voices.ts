import { type Account, type AccountVoices, isFurniture, isSpeech, type Quote, type Voice } from '../model.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Reader } from '../text/reader.ts';
import { UNNAMED_SOURCES_EN } from './data/sources-en.ts';
import { loadedUses } from './loaded-uses.ts';
import { countUses, mostUsedFirst } from './namings.ts';
import { createViews, type Views } from './view.ts';

/**
 * Who is quoted in an account, how much, and where first; and how many stance-bearing words it says in its own voice.
 * Speakers stand in the order of their words, most first; those whom the text does not tell come together as `null`.
 */
export function findVoices(
  account: Account,
  views: Views = createViews(),
  checkpoint: Checkpoint = unhurried,
): AccountVoices {
  const view = views.of(account, checkpoint);
  const words = countArticle(account, views.reader, checkpoint);
  const uses = flatMap([...loadedUses(view, checkpoint)], ([keys, places]) =>
    countUses(account, keys, places),
  ).sort(mostUsedFirst);
  const loaded = uses.reduce((sum, { count }) => sum + count, 0);
  const voices = groupBySpeaker(account, views.reader, checkpoint);
  return {
    account: account.id,
    words,
    quotedWords: voices.reduce((sum, voice) => sum + voice.words, 0),
    loadedWords: loaded,
    loadedPerHundred: words === 0 ? 0 : Math.round((10_000 * loaded) / words) / 100,
    loaded: uses,
    voices,
  };
}

function countArticle(account: Account, reader: Reader, checkpoint: Checkpoint): number {
  const words = reader.sentenceWords(account, checkpoint);
  return account.sentences.reduce(
    (sum, sentence, i) => (isFurniture(sentence) ? sum : sum + words.count(i)),
    0,
  );
}

function groupBySpeaker(account: Account, reader: Reader, checkpoint: Checkpoint): Voice[] {
  const groups = new Map<string | null, Quote[]>();
  for (const quote of account.quotes.filter(isSpeech)) {
    const name = quote.speaker?.name ?? null;
    const known = groups.get(name);
    if (known) known.push(quote);
    else groups.set(name, [quote]);
  }
  const wordsIn = (quote: Quote): number => {
    checkpoint();
    return reader.words(account.text, quote, account.language).length;
  };
  const voices = [...groups].map(([speaker, quotes]): Voice => ({
    speaker,
    named: speaker !== null && isNamed(speaker),
    quotes: quotes.length,
    words: quotes.reduce((sum, quote) => sum + wordsIn(quote), 0),
    start: quotes[0]!.start,
    sentence: quotes[0]!.sentences[0] ?? 0,
  }));
  return voices.sort((one, other) => other.words - one.words || one.start - other.start);
}

/** "White House officials" is no name, "Jo Lund" and "spokeswoman Jo Lund" are. */
function isNamed(speaker: string): boolean {
  const last = speaker.split(/\s+/).at(-1) ?? '';
  const hasCase = last.toLowerCase() !== last.toUpperCase();
  return !UNNAMED_SOURCES_EN.has(last.toLowerCase()) && (!hasCase || /^[^\p{L}]*\p{Lu}/u.test(last));
}
