import type { Account, Comparison, Finding, Link, Span } from '../engine/model.ts';
import { assert } from '../engine/text/assert.ts';
import { isGraphemeBoundary } from '../engine/text/graphemes.ts';
import { contains, type Range } from '../engine/text/range.ts';

/*
 * What always holds for a comparison, whatever was compared (CONTRACT, "Laws that always hold"). Each function throws
 * with the law that is broken and where. The unit tests, the fuzzer and its slice in the unit tests share them.
 */

const accountOf = (comparison: Comparison, id: string): Account => {
  const account = comparison.accounts.find((each) => each.id === id);
  assert(account !== undefined, `no account "${id}"`);
  return account;
};

/** Every range that a comparison speaks of, with the account that it indexes. */
function* allRanges(comparison: Comparison): Generator<[Account, Range]> {
  for (const account of comparison.accounts) {
    const { paragraphs, sentences, quotes } = account;
    for (const each of [...paragraphs, ...sentences, ...quotes]) yield [account, each];
    for (const { speaker, cue } of quotes) for (const each of [speaker, cue]) if (each) yield [account, each];
    for (const [start, , length] of account.offsetMap) yield [account, { start, end: start + length }];
  }
  for (const { a, b, evidence } of comparison.links)
    for (const each of evidence) {
      yield [accountOf(comparison, a.account), each.a];
      yield [accountOf(comparison, b.account), each.b];
    }
  for (const { renderings } of comparison.utterances)
    for (const each of renderings) if ('indirect' in each) yield [accountOf(comparison, each.account), each];
  const spans = [
    ...comparison.findings.flatMap(({ spans, differing = [] }) => [...spans, ...differing]),
    ...(comparison.commonText ?? []).flatMap(({ a, b }) => [a, b]),
    ...(comparison.namings ?? []).flatMap(({ uses }) => uses),
    ...(comparison.voices ?? []).flatMap(({ loaded }) => loaded),
  ];
  for (const each of spans) yield [accountOf(comparison, each.account), each];
}

/** Every range lies in its text, and neither starts nor ends inside a grapheme cluster. */
export function checkRanges(comparison: Comparison): void {
  for (const [{ id, text }, { start, end }] of allRanges(comparison)) {
    assert(0 <= start && start <= end && end <= text.length, `range ${start}-${end} is not in "${id}"`);
    for (const at of [start, end])
      assert(isGraphemeBoundary(text, at), `range ${start}-${end} of "${id}" cuts a character at ${at}`);
  }
}

/** Each raw character is in the text or in exactly one removal, but for white space and normalisation. */
export function checkNothingLost(account: Account, raw: string): void {
  const seen = new Uint8Array(raw.length);
  for (const [clean, rawStart, length] of account.offsetMap) {
    const [here, there] = [account.text.slice(clean, clean + length), raw.slice(rawStart, rawStart + length)];
    assert(here === there, `the run at ${clean} is ${JSON.stringify(here)}, not ${JSON.stringify(there)}`);
    seen.fill(1, rawStart, rawStart + length);
  }
  for (const { rawStart, rawEnd, text, rule, reason } of account.removals) {
    assert(text === raw.slice(rawStart, rawEnd), `removal at ${rawStart} is not what stood there`);
    assert(rule !== '' && reason !== '', `removal at ${rawStart} gives no rule or reason`);
    for (let i = rawStart; i < rawEnd; i++) assert(seen[i]!++ === 0, `${i} is in the text and in a removal`);
  }
  for (const { index } of raw.matchAll(/[\p{L}\p{N}\p{P}\p{S}\p{M}]/gu))
    assert(seen[index] !== 0, `the character at ${index} is lost`);
}

/** Sentences are in order, lie in their paragraphs and cover everything but white space. */
export function checkCoverage({ id, text, sentences, paragraphs }: Account): void {
  let at = 0;
  for (const { start, end, paragraph } of sentences) {
    assert(at <= start && start < end, `sentence ${start}-${end} of "${id}" is out of order or empty`);
    assert(text.slice(at, start).trim() === '', `no sentence of "${id}" covers ${at}-${start}`);
    const whole = paragraphs[paragraph];
    assert(whole !== undefined, `no paragraph ${paragraph} in "${id}"`);
    assert(whole.start <= start && end <= whole.end, `sentence ${start} of "${id}" leaves its paragraph`);
    at = end;
  }
  assert(text.slice(at).trim() === '', `no sentence of "${id}" covers the end from ${at}`);
}

/** What is referred to exists, ids are unique, and links run from an earlier account to a later one. */
export function checkReferences(comparison: Comparison): void {
  const { accounts, links, utterances, findings } = comparison;
  const ids = [...links, ...utterances, ...findings].map(({ id }) => id);
  assert(new Set(ids).size === ids.length, 'an id is there twice');
  for (const { id, a, b, score } of links) {
    const places = [a, b].map((side) => accounts.indexOf(accountOf(comparison, side.account)));
    assert(places[0]! < places[1]!, `link ${id} does not run from an earlier account to a later one`);
    assert(score >= 0 && score <= 1, `link ${id} has the score ${score}`);
    for (const { account, sentences } of [a, b])
      assert(
        sentences.length > 0 && sentences.every((i) => accountOf(comparison, account).sentences[i]),
        `link ${id} has a sentence that is not there`,
      );
  }
  for (const { id, renderings } of utterances)
    for (const each of renderings)
      if ('quote' in each)
        assert(
          accountOf(comparison, each.account).quotes[each.quote] !== undefined,
          `utterance ${id} has a quote that is not there`,
        );
  const known = new Set(links.map(({ id }) => id));
  for (const { id, links: of } of findings)
    assert(
      of.every((link) => known.has(link)),
      `finding ${id} is about a link that is not there`,
    );
}

/** The words that differ lie each within a span of their finding, in its order, and apart from each other. */
export function checkDiffering({ findings }: Comparison): void {
  for (const { id, spans, differing = [] } of findings) {
    const places = differing.map((word) =>
      spans.findIndex((span) => span.account === word.account && contains(span, word)),
    );
    assert(!places.includes(-1), `finding ${id} has a word that differs outside its spans`);
    assert(
      differing.every(
        (word, i) =>
          word.start < word.end &&
          (i === 0 ||
            places[i - 1]! < places[i]! ||
            (places[i - 1] === places[i] && differing[i - 1]!.end < word.start)),
      ),
      `finding ${id} has words that differ out of order`,
    );
  }
}

/** Links and findings come with the highest score or weight first, and weights are 0..1. */
export function checkOrder({ links, findings }: Comparison): void {
  const weights = findings.map(({ weight }) => weight);
  assert(
    weights.every((weight) => weight >= 0 && weight <= 1),
    'a weight is out of 0..1',
  );
  for (const list of [weights, links.map(({ score }) => score)])
    assert(
      list.every((value, i) => i === 0 || value <= list[i - 1]!),
      'a list is not sorted',
    );
}

/** It is plain JSON: nothing is lost when it is written and read again. */
export function checkJson(comparison: Comparison): void {
  assertSame(JSON.parse(JSON.stringify(comparison)), comparison, 'JSON does not hold all of it');
}

/** All of the above, for a comparison of these raw texts in this order. */
export function checkComparison(comparison: Comparison, raws: readonly string[]): void {
  checkRanges(comparison);
  comparison.accounts.forEach((account, i) => checkNothingLost(account, raws[i]!));
  comparison.accounts.forEach(checkCoverage);
  checkReferences(comparison);
  checkDiffering(comparison);
  checkOrder(comparison);
  checkJson(comparison);
}

/** Swapping the two accounts swaps the sides and changes nothing else. */
export function checkSwap(comparison: Comparison, swapped: Comparison): void {
  assertSame(swapped.links.map(swapLink), comparison.links, 'swapped accounts have other links');
  assertSame(
    swapped.findings.map(sortSpans),
    comparison.findings.map(sortSpans),
    'swapped accounts have other findings',
  );
  assertSame(swapped.utterances, comparison.utterances, 'swapped accounts have other utterances');
  assertSame(swapped.accounts.toReversed(), comparison.accounts, 'swapped accounts are read otherwise');
}

/** An account compared with itself: every sentence is linked to itself with score 1, and nothing differs. */
export function checkSelf({ accounts, links, findings }: Comparison): void {
  const own = links.filter(
    ({ a, b, score }) => score === 1 && a.sentences.length === 1 && a.sentences[0] === b.sentences[0],
  );
  const linked = new Set(own.map(({ a }) => a.sentences[0]));
  assert(linked.size === accounts[0]!.sentences.length, 'a sentence is not linked to itself');
  assert(findings.length === 0, `an account differs from itself: ${findings[0]?.explanation ?? ''}`);
}

/** Throws with the law if two values are not the same JSON. */
export function assertSame(actual: unknown, expected: unknown, law: string): void {
  const [one, other] = [canonical(actual), canonical(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  assert(false, `${law}: ${around(one)} / ${around(other)}`);
}

/** JSON with the keys of objects in order, and with what JSON has no words for told apart from `null`. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === undefined || (typeof inner === 'number' && !Number.isFinite(inner)))
      return `<${String(inner)}>`;
    if (Object.is(inner, -0)) return '<-0>';
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function swapLink(link: Link): Link {
  const evidence = link.evidence.map(({ kind, a, b }) => ({ kind, a: b, b: a }));
  return { ...link, a: link.b, b: link.a, evidence };
}

function sortSpans(finding: Finding): Finding {
  const sorted = (spans: readonly Span[]): Span[] =>
    spans.toSorted(
      (one, other) =>
        one.account.localeCompare(other.account) || one.start - other.start || one.end - other.end,
    );
  const { spans, differing } = finding;
  return { ...finding, spans: sorted(spans), ...(differing && { differing: sorted(differing) }) };
}
