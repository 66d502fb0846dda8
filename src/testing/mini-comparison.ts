import type { Account, Comparison, Finding, Link, Quote, Utterance } from '../engine/index.ts';

/** A comparison made by hand: accounts "a", "b", ... of texts whose sentences end with a full stop or a line. */
export function miniComparison(
  texts: readonly string[],
  rest: Partial<Pick<Comparison, 'links' | 'findings' | 'utterances'>> = {},
): Comparison {
  return {
    version: 1,
    engine: { name: 'parallax', version: 'test', options: {} },
    complete: true,
    accounts: texts.map((text, i) => miniAccount(String.fromCharCode(97 + i), text)),
    links: [],
    utterances: [],
    findings: [],
    ...rest,
  };
}

export function miniAccount(id: string, text: string, quotes: readonly Quote[] = []): Account {
  const sentences = Array.from(text.matchAll(/\S[^.\n]*\.?/g), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
    paragraph: 0,
    role: 'body' as const,
  }));
  return {
    id,
    title: null,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    language: 'en',
    sha256: `raw-${id}`,
    text,
    offsetMap: [[0, 0, text.length]],
    removals: [],
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
    quotes,
  };
}

/** A link of the engine between sentences of "a" and "b". */
export function miniLink(a: readonly number[], b: readonly number[], more: Partial<Link> = {}): Link {
  return {
    id: `link-${a.join('+')}-${b.join('+')}`,
    kind: 'partial',
    score: 0.5,
    a: { account: 'a', sentences: a },
    b: { account: 'b', sentences: b },
    origin: 'machine',
    evidence: [],
    ...more,
  };
}

export function miniFinding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: 'wording',
    rule: 'rule',
    weight: 0.5,
    spans: [],
    nearest: null,
    links: [],
    explanation: 'They differ.',
    ...more,
  };
}

export function miniUtterance(
  id: string,
  speaker: string | null,
  quotes: readonly [string, number][],
): Utterance {
  return {
    id,
    speaker,
    match: quotes.length > 1 ? 'identical' : 'single',
    renderings: quotes.map(([account, quote]) => ({ account, quote })),
  };
}
