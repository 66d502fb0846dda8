import {
  type Account,
  type AccountVoices,
  type Comparison,
  countWords,
  isSpeech,
  type Voice,
} from '../engine/index.ts';

/**
 * Who is quoted how much, after speakers were put right: counted anew in the accounts that changed; the others keep the
 * engine's count.
 */
export function correctVoices(
  { accounts, voices = [] }: Comparison,
  corrected: readonly Account[],
): readonly AccountVoices[] {
  if (corrected === accounts) return voices;
  return voices.map((counted) => {
    const account = corrected.find(({ id }) => id === counted.account);
    const isChanged = account !== undefined && !accounts.includes(account);
    return isChanged ? { ...counted, voices: countVoices(account, counted.voices) } : counted;
  });
}

/**
 * Who is quoted in an account, most words first, as the engine counts.
 *
 * @param found what the engine made of the speakers; a name that is not among them is the name of somebody
 */
export function countVoices({ quotes, text, language }: Account, found: readonly Voice[] = []): Voice[] {
  const voices = new Map<string | null, Voice>();
  for (const quote of quotes.filter(isSpeech)) {
    const speaker = quote.speaker?.name ?? null;
    const { start, end, sentences } = quote;
    const named = found.find((voice) => voice.speaker === speaker)?.named ?? speaker !== null;
    const first = { speaker, named, start, sentence: sentences[0] ?? 0, quotes: 0, words: 0 };
    const before = voices.get(speaker) ?? first;
    const words = before.words + countWords(text.slice(start, end), language);
    voices.set(speaker, { ...before, quotes: before.quotes + 1, words });
  }
  return [...voices.values()].sort((one, other) => other.words - one.words || one.start - other.start);
}
