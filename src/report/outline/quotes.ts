import type { Utterance } from '../../engine/index.ts';
import { type Numbered, renderingRange, type ReportAccount, type ReportContent } from '../content.ts';
import { wordRuns } from '../word-runs.ts';
import {
  type Block,
  type EntrySide,
  firstEntries,
  heading,
  paragraph,
  plain,
  PLACE,
  run,
  type Run,
} from './blocks.ts';
import { sentenceRuns, sentencesOf } from './sides.ts';

/** The ledger: everything that somebody is quoted with, and its words in each account. */
export function quoteBlocks(content: ReportContent): Block[] {
  const shared = content.utterances.filter((utterance) => accountsOf(content, utterance).length > 1);
  const single = content.utterances.filter((utterance) => !shared.includes(utterance));
  const { quotes: say } = content.words.say;
  if (content.utterances.length === 0) return [paragraph(say.nothing)];
  return [
    ...group(content, say.several(shared.length), shared),
    ...group(content, say.single(single.length), single),
  ];
}

function group(content: ReportContent, title: string, utterances: readonly Numbered<Utterance>[]): Block[] {
  if (utterances.length === 0) return [];
  return [
    heading(title),
    ...firstEntries(content, utterances, (utterance) => quoteEntry(content, utterance)),
  ];
}

function accountsOf({ accounts }: ReportContent, { renderings }: Utterance): readonly ReportAccount[] {
  return accounts.filter(({ id }) => renderings.some(({ account }) => account === id));
}

function quoteEntry(content: ReportContent, utterance: Numbered<Utterance>): Block {
  const telling = accountsOf(content, utterance);
  const shown = content.accounts.length === 2 ? content.accounts : telling;
  const words = telling.map((account) => wordsIn(account, utterance));
  const { say, names } = content.words;
  const speaker = utterance.speaker ?? say.summary.unnamed;
  return {
    kind: 'entry',
    level: 4,
    id: PLACE.quote(utterance.number),
    name: say.quotes.name(utterance.number),
    about: [run(speaker, 'strong'), plain(`, ${names.matches[utterance.match]}`)],
    text: [],
    sides: shown.map((account): EntrySide => {
      const i = telling.indexOf(account);
      return i < 0
        ? { account, runs: [], remarks: [run(say.quotes.silent, 'aside')] }
        : { account, runs: compared(words, i), remarks: remarksOn(content, account, utterance) };
    }),
  };
}

/** The words of the account's renderings, in the order of the text. */
function wordsIn(account: ReportAccount, { renderings }: Utterance): string {
  return renderings
    .filter((rendering) => rendering.account === account.id)
    .map((rendering) => renderingRange(account, rendering))
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => account.text.slice(start, end))
    .join(' […] ');
}

/** A rendering with what only it has marked: the first is held against the second, every other against the first. */
function compared(words: readonly string[], index: number): Run[] {
  const text = words[index]!;
  const other = words[index === 0 ? 1 : 0];
  if (other === undefined) return [plain(text)];
  return wordRuns(text, other)[0].map(({ start, end, only }) =>
    run(text.slice(start, end), only ? 'only' : 'plain'),
  );
}

/** The verbs that introduce the words, whether they are the speaker's own, and where they stand. */
function remarksOn(content: ReportContent, account: ReportAccount, { renderings }: Utterance): Run[] {
  const here = renderings.filter((rendering) => rendering.account === account.id);
  const { say, names, ways } = content.words;
  const notes = here.map((rendering) => {
    if (!('quote' in rendering)) return say.quotes.indirect;
    const quote = account.quotes[rendering.quote]!;
    return [names.quoteKinds[quote.kind], ...(quote.cue ? [ways.quoted(quote.cue.text)] : [])].join(', ');
  });
  const ranges = here.map((rendering) => renderingRange(account, rendering));
  return [
    plain(`${[...new Set(notes)].join('; ')}; `),
    ...sentenceRuns(content, account, sentencesOf(account, ranges)),
  ];
}
