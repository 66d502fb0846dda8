import { describe, expect, it } from 'vitest';
import { diffPair, type FindingKind } from '../engine/index.ts';
import { compareStory, loadStory } from './load-story.ts';

/** What a careful reader finds in the two accounts of the sample story; the engine has no rule for any of it. */
const story = compareStory('putin-proposal');
const [accountA, accountB] = [story.accounts[0]!, story.accounts[1]!];

function sentence(side: 'a' | 'b', words: string): number {
  const account = side === 'a' ? accountA : accountB;
  const found = account.sentences.flatMap(({ start, end }, i) =>
    account.text.slice(start, end).includes(words) ? [i] : [],
  );
  expect(found, `one sentence of ${side} with “${words}”`).toHaveLength(1);
  return found[0]!;
}

const isLinked = (wordsA: string, wordsB: string): boolean => {
  const [i, j] = [sentence('a', wordsA), sentence('b', wordsB)];
  return story.links.some(({ a, b }) => a.sentences.includes(i) && b.sentences.includes(j));
};

const linksOf = (side: 'a' | 'b', words: string): number => {
  const i = sentence(side, words);
  return story.links.filter((link) => link[side].sentences.includes(i)).length;
};

const wordsOfFindings = (...kinds: FindingKind[]): string[] =>
  story.findings
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ spans }) =>
      spans.map(({ account, start, end }) => `${account}: ${textOf(account).slice(start, end)}`).join(' | '),
    );

const textOf = (id: string): string => (id === 'a' ? accountA : accountB).text;

describe('cleaning', () => {
  it('takes out the page script between two sentences and nothing else', () => {
    expect(accountA.removals).toEqual([]);
    expect(accountB.removals).toHaveLength(1);
    const [removal] = accountB.removals;
    expect(removal!.text.trim()).toMatch(/^console\.log\([^]*appendChild\(script\); \}$/);
    const raw = loadStory('putin-proposal')[1]!.text;
    expect(raw.slice(0, removal!.rawStart).trimEnd()).toMatch(/methods," he said\.$/);
    expect(raw.slice(removal!.rawEnd)).toMatch(/^Moscow's relations/);
    const at = accountB.sentences[sentence('b', 'post-Cold War lows')]!;
    expect(accountB.text.slice(at.start, at.end)).toBe(
      "Moscow's relations with Washington are at post-Cold War lows as the election looms.",
    );
  });
});

describe('segmentation', () => {
  it('tells headline, standfirst, byline and bio from the body', () => {
    const roles = accountA.sentences.map(({ role }) => role).filter((role) => role !== 'body');
    expect(roles).toEqual(['headline', 'standfirst', 'byline', 'bio']);
    expect(new Set(accountB.sentences.map(({ role }) => role))).toEqual(new Set(['body']));
  });

  it('does not end a sentence at "Nov. 3"', () => {
    expect(sentence('b', 'election on Nov. 3, Putin called for a reset')).toBe(1);
  });
});

describe('links', () => {
  it.each([
    ['On Friday, Russian President', 'President Vladimir Putin called on Friday'],
    ['exchanging guarantees', 'exchanging guarantees'],
    ['We would like to once again', 'We would like to once again'],
    ['asked for a reset', 'called for a reset'],
    ['seek to prevent major cyberspace incidents', 'a 1972 US-Soviet treaty'],
    ['a treaty signed in 1972', 'a 1972 US-Soviet treaty'],
    ['continue to claim', 'have concluded that Russia interfered'],
  ])('“%s” to “%s”', (wordsA, wordsB) => {
    expect(isLinked(wordsA, wordsB)).toBe(true);
  });

  it.each(['good starting point', 'CrowdStrike had no proof'])(
    'none for “%s”, which only one tells',
    (words) => {
      expect(linksOf('a', words)).toBe(0);
    },
  );

  it.each(['Moscow denies', 'against Democrat Joe Biden', 'post-Cold War lows'])(
    'none for “%s”, which only the other tells',
    (words) => {
      expect(linksOf('b', words)).toBe(0);
    },
  );
});

describe('utterances', () => {
  const rendered = story.utterances.map(({ speaker, match, renderings }) => ({
    speaker,
    match,
    texts: renderings.map((each) => {
      const account = each.account === 'a' ? accountA : accountB;
      const { start, end } = 'quote' in each ? account.quotes[each.quote]! : each;
      return account.text.slice(start, end);
    }),
  }));
  const withWords = (words: string) =>
    rendered.filter(({ texts }) => texts.some((text) => text.includes(words)));

  it('knows the guarantees as one utterance of Putin, trimmed in one account', () => {
    expect(withWords('exchanging guarantees')).toMatchObject([
      { speaker: 'Vladimir Putin', match: 'trimmed' },
    ]);
    expect(withWords('exchanging guarantees')[0]!.texts).toHaveLength(2);
  });

  it('knows the appeal as one utterance of Putin in two wordings, though one account gives no cue there', () => {
    expect(withWords('We would like to once again')).toMatchObject([
      { speaker: 'Vladimir Putin', match: 'reworded' },
    ]);
    expect(withWords('We would like to once again')[0]!.texts).toHaveLength(2);
  });

  it('marks the words in which the two wordings of the appeal differ', () => {
    const [textA, textB] = withWords('We would like to once again')[0]!.texts;
    const parts = diffPair(textA!, textB!);
    const onlyIn = (side: 'a' | 'b', text: string): string =>
      parts
        .flatMap((part) =>
          part.kind === `only-${side}` ? [text.slice(part[side].start, part[side].end)] : [],
        )
        .join(' ');
    for (const words of ['address', 'suggestion', 'agree on', 'reboot', 'field of security'])
      expect(onlyIn('a', textA!)).toContain(words);
    for (const words of ['appeal', 'proposal', 'approve', 'reset', '(ICT)'])
      expect(onlyIn('b', textB!)).toContain(words);
  });

  it('lists what only one account quotes', () => {
    expect(withWords('good starting point')).toMatchObject([{ match: 'single' }]);
    expect(withWords('main strategic challenges')).toMatchObject([
      { speaker: 'Vladimir Putin', match: 'single' },
    ]);
  });
});

describe('findings', () => {
  it.each([
    ['claim', 'concluded'],
    ['reboot', 'reset'],
    ['suggestion', 'proposal'],
    ['meddl', 'cyber-meddling'],
  ])('“%s” beside “%s”', (wordA, wordB) => {
    const pattern = new RegExp(`a: [^|]*${wordA}[^|]* \\| b: [^|]*${wordB}`);
    expect(wordsOfFindings('wording', 'attribution', 'naming', 'certainty').join('\n')).toMatch(pattern);
  });

  it.each([
    'good starting point',
    'CrowdStrike',
    'DNC hack',
    'Moscow denies',
    'Joe Biden',
    'post-Cold War lows',
  ])('“%s” is only here', (words) => {
    expect(wordsOfFindings('only-here').join('\n')).toContain(words);
  });

  it('has the two wordings of the appeal, and both names of the act', () => {
    const found = wordsOfFindings('wording').join('\n');
    expect(found).toMatch(/a: [^|]*address the US[^|]* \| b: [^|]*appeal to the United States/);
  });

  it('marks at first sight which words of each clause differ, on both sides', () => {
    const sure = story.findings.filter(({ kind, tentative }) => kind === 'wording' && !tentative);
    expect(sure.length).toBeGreaterThan(0);
    const marked = sure.map(({ spans, differing }) =>
      ['a', 'b'].map((id) =>
        (differing ?? spans)
          .filter(({ account }) => account === id)
          .map(({ start, end }) => textOf(id).slice(start, end)),
      ),
    );
    for (const words of marked.flat()) expect(words).not.toEqual([]);
    expect(marked).toContainEqual([
      ['sign', 'promising'],
      ['guarantee', 'engage', 'cyber-meddling'],
    ]);
  });

  it('sets no two acts against each other for like spelling', () => {
    expect(wordsOfFindings('wording').join('\n')).not.toMatch(/colluded \| b: concluded/);
  });

  it('has nothing tentative among the first ten', () => {
    expect(story.findings.slice(0, 10).filter(({ tentative }) => tentative)).toEqual([]);
    expect(story.findings.filter(({ tentative }) => tentative)).not.toEqual([]);
  });

  it('sees that the 1972 treaty comes early in one account and last in the other', () => {
    expect(wordsOfFindings('order').join('\n')).toMatch(/1972/);
  });
});
