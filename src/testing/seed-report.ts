import { targetOf, wholeAccount } from '../annotation/describe.ts';
import type { StoryRecord, Target } from '../annotation/model.ts';
import { reportInput } from '../report/input.ts';
import type { ReportInput } from '../report/model.ts';
import { compareStory, loadStory } from './load-story.ts';
import { account, code, note } from './story-record.ts';

/** A report of the first sample story with a note on a pair, one on a passage and one on a whole account. */
export function seedReport(): ReportInput {
  const comparison = compareStory('putin-proposal');
  const [a, b] = [comparison.accounts[0]!, comparison.accounts[1]!];
  const passage = (of: typeof a, words: string): Target => {
    const start = of.text.indexOf(words);
    return targetOf(of, { start, end: start + words.length })!;
  };
  const story: StoryRecord = {
    id: 'putin-proposal',
    title: 'Putin proposes a ban on election meddling',
    lead: null,
    accounts: loadStory('putin-proposal').map((input) => account(input.id, input)),
    corrections: [],
    annotations: [
      note('1', {
        body: 'The same words, translated twice?\nAsk for the original.',
        tags: ['c'],
        targets: [passage(a, 'reboot our relations'), passage(b, 'reset our relations')],
      }),
      note('2', { body: 'Whose voice is this?', targets: [passage(a, 'has fallen apart')] }),
      note('3', { body: 'No author named.', targets: [wholeAccount(b)] }),
    ],
    codebook: [code('c', { name: 'Translation' })],
    settings: {},
  };
  const foreword = 'For the course on framing.\n\nCheck the quotes against the recording.';
  return reportInput(story, comparison, '2026-05-01T09:30:00.000Z', { foreword });
}
