import { isFurniture, type Account, type Sentence } from '../../engine/index.ts';

/** What a reader should know of an account before it is compared. `other`: id of the account that it is like. */
export type Warning =
  | { readonly kind: 'no-sentence' }
  | { readonly kind: 'two-articles'; readonly at: string }
  | { readonly kind: 'same' | 'nearly' | 'language'; readonly other: string }
  | { readonly kind: 'boilerplate'; readonly share: number }
  | { readonly kind: 'long'; readonly characters: number };

type Read = Pick<Account, 'id' | 'sha256' | 'language' | 'text' | 'sentences'>;

/** Texts above this take the engine more than a few seconds, in code units. */
const LONG = 300_000;

/** Share of the characters that look like page furniture from which a text is mostly that. */
const MOSTLY = 0.5;
/** Share of the sentences of the shorter text that stand in the other to the letter, for one to be a copy. */
const COPY = 0.8;
/** Fewer sentences than this are no evidence of a copy. */
const FEW = 4;

/** What is odd about an account, by itself and beside the other accounts of its story. */
export function warningsOf(account: Read, others: readonly Read[]): Warning[] {
  const { text, sentences } = account;
  const warnings: Warning[] = [];
  if (!sentences.some((sentence) => !isFurniture(sentence) && sentence.role !== 'byline'))
    warnings.push({ kind: 'no-sentence' });
  if (text.length > LONG) warnings.push({ kind: 'long', characters: text.length });
  const share = furnitureShare(account);
  if (share >= MOSTLY) warnings.push({ kind: 'boilerplate', share });
  const second = secondBeginning(account);
  if (second) warnings.push({ kind: 'two-articles', at: text.slice(second.start, second.end) });
  for (const other of others) warnings.push(...likenessTo(account, other));
  return warnings;
}

function furnitureShare({ sentences }: Read): number {
  const mass = (list: readonly Sentence[]): number =>
    list.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = mass(sentences);
  return all === 0 ? 0 : mass(sentences.filter(isFurniture)) / all;
}

function likenessTo(account: Read, other: Read): Warning[] {
  if (account.sha256 === other.sha256) return [{ kind: 'same', other: other.id }];
  const share = sharedSentences(account, other);
  if (share === 1) return [{ kind: 'same', other: other.id }];
  if (share >= COPY) return [{ kind: 'nearly', other: other.id }];
  const [one, two] = [account.language, other.language].map((tag) => tag.split('-')[0]);
  return one === two ? [] : [{ kind: 'language', other: other.id }];
}

/** The share of the sentences of the account that stand in the other too, to the letter; 0 if there are too few. */
function sharedSentences(account: Read, other: Read): number {
  const own = wordsOf(account);
  if (own.length < FEW) return 0;
  const theirs = new Set(wordsOf(other));
  return own.filter((sentence) => theirs.has(sentence)).length / own.length;
}

function wordsOf({ text, sentences }: Read): string[] {
  return sentences
    .filter((sentence) => !isFurniture(sentence))
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .toLowerCase(),
    );
}

/** So many sentences of prose on either side make a beginning in between suspicious. */
const PROSE = 5;

/** Where another article seems to begin: a line that is no sentence, then a byline, amid prose; or `null`. */
function secondBeginning({ text, sentences }: Read): Sentence | null {
  let before = 0;
  const after = proseAfter(sentences);
  for (let i = 1; i < sentences.length; i++) {
    const heading = sentences[i - 1]!;
    // A quotation mark or a bracket may follow what ends a sentence.
    const isHeading = !/[.!?…。！？]/u.test(
      text.slice(Math.max(heading.start, heading.end - 3), heading.end),
    );
    if (sentences[i]!.role === 'byline' && isHeading && before >= PROSE && after[i]! >= PROSE) return heading;
    if (sentences[i]!.role === 'body') before++;
  }
  return null;
}

/** For each sentence, how many sentences of prose come after it. */
function proseAfter(sentences: readonly Sentence[]): number[] {
  const after: number[] = [];
  let prose = 0;
  for (let i = sentences.length - 1; i >= 0; i--) {
    after[i] = prose;
    if (sentences[i]!.role === 'body') prose++;
  }
  return after;
}
