import { describe, expect, it } from 'vitest';
import type { Range } from '../engine/index.ts';
import { trimRange } from '../engine/text/range.ts';
import { loadStory } from '../testing/load-story.ts';
import { makeProse } from '../testing/prose.ts';
import { below, pick, seededRandom } from '../testing/seeded-random.ts';
import {
  deleteRange,
  moveRange,
  replaceAll,
  replaceRange,
  revise,
  revisedText,
  whereIs,
  type Revision,
} from '../testing/edits.ts';
import { anchor, isUncertain, prepareText } from './anchor.ts';
import { describe as describeSpan, type DescribedText } from './describe.ts';

type Random = () => number;
/** Edits a text near a passage; positions are those of the unedited text. */
type Edit = (revision: Revision, text: DescribedText, passage: Range, random: Random) => Revision;

const WORDS = ['quietly', 'harbour', 'refused', 'eleven', 'Ms. Abe', 'notwithstanding'];

const edits: Readonly<Record<string, Edit>> = {
  'nothing changed': (revision) => revision,
  'word changed in the passage': (revision, { text }, passage, random) => {
    const word = pick(random, wordsIn(text, passage));
    return replaceRange(revision, word.start, word.end, pick(random, WORDS));
  },
  'word changed beside the passage': (revision, { text }, passage, random) => {
    const beside = wordsIn(text, { start: Math.max(0, passage.start - 40), end: passage.start });
    const after = wordsIn(text, { start: passage.end, end: Math.min(text.length, passage.end + 40) });
    const word = pick(random, [...beside.slice(-2), ...after.slice(0, 2)]);
    return replaceRange(revision, word.start, word.end, pick(random, WORDS));
  },
  'word put in': (revision, { text }, passage, random) => {
    const word = pick(random, wordsIn(text, { start: passage.start, end: text.length }).slice(0, 4));
    return replaceRange(revision, word.end, word.end, ` ${pick(random, WORDS)}`);
  },
  'its sentence moved': (revision, described, passage, random) => {
    const sentence = sentenceOf(described, passage);
    if (passage.end > sentence.end) return revision;
    const end = sentenceEnd(described, sentence);
    return moveRange(revision, sentence.start, end, placeOutside(described, sentence, random));
  },
  'another sentence moved': (revision, described, passage, random) => {
    const sentence = otherSentence(described, passage, random);
    const to = pick(
      random,
      described.sentences.filter(({ start }) => start >= sentence.end || start <= sentence.start),
    );
    return moveRange(revision, sentence.start, sentenceEnd(described, sentence), to.start);
  },
  'its paragraph dropped': (revision, { text }, passage) => {
    const start = text.lastIndexOf('\n', passage.start) + 1;
    const end = text.indexOf('\n', passage.end);
    return deleteRange(revision, start, end < 0 ? text.length : end);
  },
  'another paragraph dropped': (revision, described, passage, random) => {
    const { start, end } = otherSentence(described, passage, random);
    return deleteRange(revision, start, end);
  },
  'quote marks changed': (revision) => replaceAll(revision, /[“”]/g, () => '"'),
  'quote marks made British': (revision) => replaceAll(revision, /[“”"]/g, () => '’'),
  'spaces and line ends changed': (revision) =>
    replaceAll(
      replaceAll(revision, /\n+/g, () => '\r\n'),
      / /g,
      () => '\u00a0',
    ),
  'page furniture put before and between': (revision, { sentences, text }) => {
    const middle = sentences[sentences.length >> 1]!.start;
    const put = replaceRange(revision, middle, middle, 'Read more: five things to know. Advertisement. ');
    return replaceRange(put, 0, 0, `${text.slice(0, 20)} | Share this article\n`);
  },
  'headline taken off': (revision, { sentences }, passage) =>
    sentences[1] && sentences[1].end <= passage.start
      ? deleteRange(revision, 0, sentences[1].start)
      : revision,
};

function wordsIn(text: string, { start, end }: Range): Range[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function sentenceOf({ sentences }: DescribedText, passage: Range): Range {
  return sentences.findLast(({ start }) => start <= passage.start)!;
}

/** Where the sentence ends, with the white space after it. */
function sentenceEnd({ text, sentences }: DescribedText, sentence: Range): number {
  return sentences.find(({ start }) => start >= sentence.end)?.start ?? text.length;
}

function otherSentence({ sentences }: DescribedText, passage: Range, random: Random): Range {
  return pick(
    random,
    sentences.filter(({ start, end }) => end <= passage.start || start >= passage.end),
  );
}

function placeOutside({ sentences }: DescribedText, sentence: Range, random: Random): number {
  return pick(
    random,
    sentences.filter(({ start }) => start < sentence.start || start >= sentence.end),
  ).start;
}

/** A whole sentence, a phrase, a word, or two sentences; never a fragment of a word. */
function choosePassage({ text, sentences }: DescribedText, random: Random): Range {
  const at = below(random, sentences.length);
  const sentence = sentences[at]!;
  const words = wordsIn(text, sentence);
  const first = below(random, words.length);
  const some = words[Math.min(words.length - 1, first + 1 + below(random, 6))]!;
  return pick(random, [
    sentence,
    { start: words[first]!.start, end: some.end },
    { start: words[first]!.start, end: some.end },
    words[first]!,
    { start: sentence.start, end: (sentences[at + 1] ?? sentence).end },
  ]);
}

interface Tally {
  right: number;
  total: number;
  uncertain: number;
  readonly wrong: string[];
  readonly surelyWrong: string[];
}

const MARK = /^["'“”‘’]|["'“”‘’]$/g;

function tally(texts: readonly DescribedText[], edit: Edit, perText: number, seed: number): Tally {
  const random = seededRandom(seed);
  const result: Tally = { right: 0, total: 0, uncertain: 0, wrong: [], surelyWrong: [] };
  for (const described of texts) {
    for (let i = 0; i < perText; i++) {
      const passage = choosePassage(described, random);
      const selector = describeSpan(described, passage)!;
      const revision = edit(revise(described.text), described, passage, random);
      const text = revisedText(revision);
      const kept = trimRange(described.text, passage);
      const wanted = whereIs(revision, kept.start, kept.end);
      // A passage that an edit tore apart has no one right place.
      if (wanted && wanted.end - wanted.start > kept.end - kept.start + 60) continue;
      const found = anchor(prepareText(text), selector);
      result.total++;
      const words = ({ start, end }: Range): string => text.slice(start, end).replace(MARK, '');
      const right =
        found === null || wanted === null
          ? found === wanted
          : Math.abs(found.start - wanted.start) <= 1 &&
            Math.abs(found.end - wanted.end) <= 1 &&
            words(found) === words(wanted);
      if (found && isUncertain(found)) result.uncertain++;
      if (right) result.right++;
      else {
        const line = `“${selector.quote.exact}” wanted ${wanted ? `“${words(wanted)}”@${wanted.start}` : 'nothing'}, found ${found ? `“${words(found)}”@${found.start} ${found.confidence.toFixed(2)} ${found.method}` : 'nothing'}`;
        result.wrong.push(line);
        if (found && !isUncertain(found)) result.surelyWrong.push(line);
      }
    }
  }
  return result;
}

/** The two accounts of the sample story and three invented ones that say the same few phrases again and again. */
const texts: DescribedText[] = [
  ...loadStory('putin-proposal').map(({ text }) => text),
  ...[1, 2, 3].map((seed) => makeProse(seededRandom(seed), 60)),
].map((text) => ({ text, sentences: sentencesOf(text) }));

/** Sentences, roughly: what ends at a line end or at a full stop before a capital letter. */
function sentencesOf(text: string): Range[] {
  return Array.from(text.matchAll(/\S.*?(?:[.?!]["”]?(?= ["“]?[A-Z])|$)/gm), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

describe('anchoring after an edit', () => {
  let [right, total] = [0, 0];

  for (const [name, edit] of Object.entries(edits)) {
    it(name, () => {
      const result = tally(texts, edit, 30, 7);
      right += result.right;
      total += result.total;
      expect(result.surelyWrong).toEqual([]);
      expect(result.total).toBeGreaterThan(140);
      expect(result.right / result.total, result.wrong.join('\n')).toBeGreaterThan(0.9);
    });
  }

  it('finds 95 of 100 passages where they are', () => {
    expect(right / total).toBeGreaterThan(0.95);
  });
});
