import { describe, expect, it } from 'vitest';
import type { Comparison, Link, Quote } from '../engine/index.ts';
import { sha256Hex } from '../engine/text/hash.ts';
import {
  miniAccount,
  miniComparison,
  miniFinding,
  miniLink,
  miniUtterance,
} from '../testing/mini-comparison.ts';
import { applyCorrections, type CorrectedComparison } from './apply.ts';
import {
  changeSpeaker,
  type CorrectionDraft,
  dismissFinding,
  engineInputsOf,
  keepRanges,
  linkSentences,
  lockLink,
  mergeLinks,
  putBack,
  splitLink,
  unlinkSentences,
} from './corrections.ts';
import { newStory } from './new-story.ts';
import type { Correction } from './model.ts';
import { account } from '../testing/story-record.ts';

const TEXT_A =
  'The bridge was closed at dawn on Monday. Engineers had found cracks in two pillars. The mayor blamed the winter. ' +
  'Buses will run every ten minutes instead.';
const TEXT_B =
  'Cracks in the pillars were found by engineers. Since Monday morning nobody may cross the bridge. The opposition ' +
  'blamed the mayor. A ferry is to be hired for the summer.';

/** The draft as made and stored, in order. */
function made(drafts: readonly (CorrectionDraft | null)[]): Correction[] {
  return drafts.map((draft, i) => ({
    ...draft!,
    id: `c${i}`,
    author: 'Ada',
    created: `2026-01-01T00:00:0${i}.000Z`,
  }));
}

function links(comparison: Comparison): string[] {
  return comparison.links.map(
    ({ a, b, origin }) =>
      `${a.sentences.join('+')}-${b.sentences.join('+')}${origin === 'reader' ? '!' : ''}`,
  );
}

const side = (account: string, ...sentences: number[]) => ({ account, sentences });

const plain = miniComparison([TEXT_A, TEXT_B], { links: [miniLink([0], [1]), miniLink([1], [0])] });

describe('links', () => {
  it('stay the engine’s own without corrections', () => {
    const applied = applyCorrections(plain, []);
    expect(applied.links).toBe(plain.links);
    expect(applied.findings).toBe(plain.findings);
    expect(applied.accounts).toBe(plain.accounts);
  });

  it('are made by the reader, either side first, and say so', () => {
    const applied = applyCorrections(plain, made([linkSentences(plain, side('b', 2), side('a', 2))]));
    expect(links(applied)).toEqual(['2-2!', '0-1', '1-0']);
    expect(applied.links[0]).toMatchObject({ correction: 'c0', score: 1, a: { account: 'a' } });
  });

  it('have the same id however often they are made', () => {
    const ids = [1, 2].map((times) => {
      const drafts = Array.from({ length: times }, () => linkSentences(plain, side('a', 2), side('b', 2)));
      return applyCorrections(plain, made(drafts)).links.map(({ id }) => id);
    });
    expect(ids[0]).toEqual(ids[1]);
  });

  it('are taken away as "not the same", and the later correction wins', () => {
    const gone = unlinkSentences(plain, side('a', 0), side('b', 1));
    expect(links(applyCorrections(plain, made([gone])))).toEqual(['1-0']);
    expect(
      links(applyCorrections(plain, made([gone, linkSentences(plain, side('a', 0), side('b', 1))]))),
    ).toEqual(['0-1!', '1-0']);
    expect(
      links(applyCorrections(plain, made([linkSentences(plain, side('a', 0), side('b', 1)), gone]))),
    ).toEqual(['1-0']);
  });

  it('get narrower when one sentence of a group is taken out', () => {
    const group = miniComparison([TEXT_A, TEXT_B], { links: [miniLink([0, 1], [0, 1])] });
    const oneSide = unlinkSentences(group, side('a', 1), side('b', 0, 1));
    expect(links(applyCorrections(group, made([oneSide])))).toEqual(['0-0+1']);
    const pair = unlinkSentences(group, side('a', 1), side('b', 0));
    const applied = applyCorrections(group, made([pair]));
    expect(links(applied).sort()).toEqual(['0-0+1', '1-1']);
    expect(new Set(applied.links.map(({ id }) => id)).size).toBe(2);
  });

  it('fall apart into parts and come together in groups', () => {
    const group = miniComparison([TEXT_A, TEXT_B], { links: [miniLink([0, 1], [0, 1])] });
    const parts = splitLink(group, group.links[0]!, [
      { a: [0], b: [1] },
      { a: [1], b: [0] },
    ]);
    expect(links(applyCorrections(group, made(parts))).sort()).toEqual(['0-1!', '1-0!']);
    expect(links(applyCorrections(plain, made([mergeLinks(plain, plain.links)])))).toEqual(['0+1-0+1!']);
  });

  it('stay when locked, though a later run of the engine finds something else', () => {
    const locked = made([lockLink(plain, plain.links[0]!)]);
    const marked = applyCorrections(plain, locked).links.find(({ id }) => id === 'link-0-1');
    expect(marked).toMatchObject({ locked: true, origin: 'machine' });
    for (const found of [[], [miniLink([0, 1], [1])], [miniLink([0], [0, 1])]] as Link[][]) {
      const later = miniComparison([TEXT_A, TEXT_B], { links: found });
      const link = applyCorrections(later, locked).links.find(({ locked: kept }) => kept);
      expect(link).toMatchObject({ a: { sentences: [0] }, b: { sentences: [1] } });
    }
  });

  it('find their sentences again in an edited text, and are listed if they cannot', () => {
    const correction = made([linkSentences(plain, side('a', 3), side('b', 3))]);
    const edited = miniComparison([
      `By our reporter. ${TEXT_A.replace('every ten minutes', 'every twelve minutes')}`,
      TEXT_B,
    ]);
    const applied = applyCorrections(edited, correction);
    expect(links(applied)).toEqual(['4-3!']);
    expect(applied.unplaced).toEqual([]);
    const dropped = miniComparison([TEXT_A, 'Something else altogether was in the paper on that day.']);
    expect(applyCorrections(dropped, correction)).toMatchObject({ links: [], unplaced: ['c0'] });
  });
});

describe('findings', () => {
  const words = (account: string, start: number, end: number) => ({ account, start, end });
  const found = miniComparison([TEXT_A, TEXT_B], {
    links: [miniLink([0], [1]), miniLink([1], [0])],
    findings: [
      miniFinding('f1', { spans: [words('a', 0, 10), words('b', 47, 60)], links: ['link-0-1'] }),
      miniFinding('f2', {
        kind: 'only-here',
        spans: [words('a', 84, 112)],
        nearest: { account: 'b', sentence: 2, score: 0.2 },
      }),
    ],
  });
  const shown = ({ findings }: CorrectedComparison): string[] =>
    findings.map(({ id, dismissed }) => (dismissed ? `${id} dismissed` : id));

  it('are marked when dismissed, also after the text moved and the engine gave them new ids', () => {
    const correction = made([dismissFinding(found, found.findings[0]!)]);
    expect(shown(applyCorrections(found, correction))).toEqual(['f1 dismissed', 'f2']);
    const moved = miniComparison([`Update. ${TEXT_A}`, TEXT_B], {
      findings: [
        miniFinding('g1', { spans: [words('a', 8, 18), words('b', 47, 60)] }),
        miniFinding('g2', { spans: [words('a', 30, 40), words('b', 47, 60)] }),
        miniFinding('g3', { rule: 'another', spans: [words('a', 8, 18), words('b', 47, 60)] }),
      ],
    });
    expect(shown(applyCorrections(moved, correction))).toEqual(['g1 dismissed', 'g2', 'g3']);
  });

  it('go with the link that they rest on', () => {
    const correction = made([unlinkSentences(found, side('a', 0), side('b', 1))]);
    expect(shown(applyCorrections(found, correction))).toEqual(['f2']);
  });

  it('follow a link that became part of a group', () => {
    const applied = applyCorrections(found, made([mergeLinks(found, found.links)]));
    expect(applied.findings[0]!.links).toEqual([applied.links[0]!.id]);
  });

  it('say "only here" no more of a sentence that the reader linked', () => {
    const correction = made([linkSentences(found, side('a', 2), side('b', 2))]);
    expect(shown(applyCorrections(found, correction))).toEqual(['f1']);
  });
});

describe('speakers', () => {
  const text = 'Mayor Ines Roth spoke late. "We could not wait any longer," she said on the stairs.';
  const quote: Quote = { start: 28, end: 59, kind: 'direct', speaker: null, cue: null, sentences: [1] };
  const comparison: Comparison = {
    ...miniComparison([text]),
    accounts: [miniAccount('a', text, [quote])],
    utterances: [miniUtterance('u1', null, [['a', 0]]), miniUtterance('u2', 'Other', [])],
  };

  it('are changed in the quotation and its utterance, with the words that name them', () => {
    const applied = applyCorrections(comparison, made([changeSpeaker(comparison, 'a', 0, 'Ines Roth')]));
    const { speaker, correction } = applied.accounts[0]!.quotes[0]!;
    expect(speaker).toEqual({ name: 'Ines Roth', mention: 'Ines Roth', start: 6, end: 15 });
    expect(correction).toBe('c0');
    expect(applied.utterances.map((each) => each.speaker)).toEqual(['Ines Roth', 'Other']);
  });

  it('are counted with the words of their quotations', () => {
    const quotes = [
      quote,
      { ...quote, start: 60, end: 83, speaker: { name: 'Other', mention: '', start: 60, end: 60 } },
    ];
    const voice = { named: true, quotes: 1, sentence: 1 };
    const counted = {
      ...comparison,
      accounts: [miniAccount('a', text, quotes), miniAccount('b', text, [quote])],
      voices: ['a', 'b'].map((account) => ({
        ...{ account, words: 15, quotedWords: 11, loadedWords: 0, loadedPerHundred: 0, loaded: [] },
        voices: [
          { ...voice, speaker: null, named: false, words: 6, start: 28 },
          { ...voice, speaker: 'Other', words: 5, start: 60 },
        ],
      })),
    };
    const applied = applyCorrections(counted, made([changeSpeaker(counted, 'a', 0, 'Other')]));
    expect(applied.voices![0]!.voices).toEqual([
      { ...voice, speaker: 'Other', quotes: 2, words: 11, start: 28 },
    ]);
    expect(applied.voices![1]).toBe(counted.voices[1]);
  });

  it('may be nobody, or somebody whom the text does not name', () => {
    const [nobody, unnamed] = [null, 'The Deputy'].map(
      (name) =>
        applyCorrections(comparison, made([changeSpeaker(comparison, 'a', 0, name)])).accounts[0]!.quotes[0]!
          .speaker,
    );
    expect(nobody).toBeNull();
    expect(unnamed).toEqual({ name: 'The Deputy', mention: '', start: 28, end: 28 });
  });
});

describe('put-back removals', () => {
  const raw = { id: 'a', text: 'The first line of it.\nvar x = 1;\nThe last line of it.' };
  const draft = putBack(raw, { rawStart: 22, rawEnd: 33 }, sha256Hex(raw.text))!;

  it('become ranges for the engine to keep', () => {
    expect(keepRanges(raw, made([draft]))).toEqual([{ rawStart: 22, rawEnd: 33 }]);
    expect(keepRanges({ ...raw, id: 'b' }, made([draft]))).toEqual([]);
  });

  it('go to the engine with the account that they are of', () => {
    const story = newStory('s', 'S', null, [account('a', { text: raw.text }), account('b')]);
    const inputs = engineInputsOf({ ...story, corrections: made([draft]) });
    expect(inputs.map(({ id, keep }) => [id, keep])).toEqual([
      ['a', [{ rawStart: 22, rawEnd: 33 }]],
      ['b', []],
    ]);
    expect(inputs[0]).not.toHaveProperty('standfirst');
  });

  it('are none of a text that is another by now', () => {
    const edited = { ...raw, text: `A new first line.\n${raw.text}` };
    expect(putBack(edited, { rawStart: 22, rawEnd: 33 }, sha256Hex(raw.text))).toBeNull();
  });

  it('are found again in a raw text that was edited before them', () => {
    const edited = { ...raw, text: `A new first line.\n${raw.text}` };
    expect(keepRanges(edited, made([draft]))).toEqual([{ rawStart: 40, rawEnd: 51 }]);
    expect(keepRanges({ ...raw, text: 'Nothing of it.' }, made([draft]))).toEqual([]);
  });
});
