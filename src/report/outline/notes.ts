import { isUncertain } from '../../annotation/anchor.ts';
import type { Target } from '../../annotation/model.ts';
import type { Place } from '../../annotation/place.ts';
import { accountIn, type Numbered, type ReportContent, type ReportNote } from '../content.ts';
import { timeInWords } from '../dates.ts';
import { type Block, type EntrySide, plain, PLACE, run, type Run } from './blocks.ts';
import { excerpt, sentenceRuns, sentencesOf } from './sides.ts';

/** Every note with the passages that it is on, in the order in which they were written. */
export function noteBlocks(content: ReportContent): Block[] {
  return content.notes.map((note) => noteEntry(content, note));
}

function noteEntry(content: ReportContent, note: Numbered<ReportNote>): Block {
  const { annotation, codes, places, number } = note;
  const { say, ways } = content.words;
  const { author, created, status, body } = annotation;
  const names = codes.flatMap(({ name }, i) => [plain(i === 0 ? ' · ' : ', '), run(name, 'strong')]);
  return {
    kind: 'entry',
    level: 3,
    id: PLACE.note(number),
    name: say.notes.name(number),
    about: [
      plain([...(author ? [author] : []), timeInWords(created, ways.date)].join(', ')),
      ...names,
      ...(status === 'settled' ? [plain(say.notes.settled)] : []),
    ],
    text: [
      ...(body === '' ? [] : [plain(body)]),
      ...annotation.targets.flatMap((target) => elsewhere(content, target)),
    ],
    sides: annotation.targets.flatMap((target, i) => sideOf(content, target, places[i]!)),
  };
}

function sideOf(content: ReportContent, target: Target, place: Place): EntrySide[] {
  const account = accountIn(content, target.account);
  const { notes: say } = content.words.say;
  if (!account) return [];
  if (place.state === 'whole') return [{ account, runs: [], remarks: [run(say.whole, 'aside')] }];
  if (place.state === 'lost') return [{ account, runs: [], remarks: lost(content, target) }];
  const { placement } = place;
  const unsure = isUncertain(placement) ? [run(say.unsure, 'aside')] : [];
  return [
    {
      account,
      runs: excerpt(content, account, [placement]),
      remarks: [...unsure, ...sentenceRuns(content, account, sentencesOf(account, [placement]))],
    },
  ];
}

/** Words of an account that is not in the comparison at all. */
function elsewhere({ input, words }: ReportContent, { account, selector }: Target): Run[] {
  if (input.comparison.accounts.some(({ id }) => id === account)) return [];
  return [
    run(`\n${words.say.notes.elsewhere}`, 'aside'),
    ...(selector ? [run(': ', 'aside'), plain(selector.quote.exact)] : []),
  ];
}

function lost({ words: { say } }: ReportContent, { selector }: Target): Run[] {
  const words = selector?.quote.exact;
  return [run(say.notes.lost, 'aside'), ...(words ? [run(say.notes.were, 'aside'), plain(words)] : [])];
}
