import type {
  Account,
  AccountVoices,
  Comparison,
  Finding,
  Link,
  Rendering,
  Span,
  Utterance,
} from '../engine/index.ts';

/** A comparison as text that people review as a diff: everything a reader would see, no offsets, scores to 0.01. */
export function renderComparison(comparison: Comparison): string {
  const { accounts, links, utterances, findings, voices = [], namings = [], commonText = [] } = comparison;
  return [
    ...accounts.map(renderAccount),
    section(
      'links, in the order of the first account',
      [...links].sort(byPlace).map((link) => renderLink(comparison, link)),
    ),
    section(
      'utterances',
      utterances.map((utterance) => renderUtterance(comparison, utterance)),
    ),
    section(
      'findings, most telling first',
      findings.map((finding) => renderFinding(comparison, finding)),
    ),
    section('voices', voices.map(renderVoices)),
    section(
      'names',
      namings.map(({ kind, uses }) =>
        [kind, ...uses.map(({ account, text, count }) => `    ${account}: ${text} (${count})`)].join('\n'),
      ),
    ),
    section(
      'common text',
      commonText.map(({ a, words }) => `${words} words: ${wordsOf(comparison, a)}`),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title} (${lines.length})`, ...lines, ''].join('\n');
}

function renderAccount(account: Account): string {
  const { id, text, publisher, language, removals, sentences, quotes } = account;
  return [
    `## account ${id}: ${publisher ?? 'unknown publisher'}, ${language}`,
    ...removals.map(
      (each) =>
        `removed by ${each.rule} (${each.reason}): ${each.text.slice(0, 40)} ... ${each.text.slice(-40)}`,
    ),
    ...sentences.map((s, i) => `${id}${i} ${s.role} p${s.paragraph}: ${text.slice(s.start, s.end)}`),
    ...quotes.map(
      ({ start, end, kind, speaker, cue }) =>
        `${kind} quote by ${speaker ? `${speaker.name} [${speaker.mention}]` : 'nobody'}, ` +
        `cue ${cue ? `${cue.text} (${cue.stance})` : 'none'}: ${text.slice(start, end)}`,
    ),
    '',
  ].join('\n');
}

function byPlace(one: Link, other: Link): number {
  return one.a.sentences[0]! - other.a.sentences[0]! || one.b.sentences[0]! - other.b.sentences[0]!;
}

function renderLink(comparison: Comparison, { a, b, kind, score, evidence }: Link): string {
  const sides = [a, b].map((side) => side.sentences.map((i) => side.account + String(i)).join('+'));
  const words = evidence.map((each) => {
    const [wordsA, wordsB] = [
      wordsOf(comparison, { account: a.account, ...each.a }),
      wordsOf(comparison, { account: b.account, ...each.b }),
    ];
    return `${each.kind}: ${wordsA === wordsB ? wordsA : `${wordsA} ~ ${wordsB}`}`;
  });
  return `${sides.join(' = ')} ${kind} ${score.toFixed(2)}\n    ${words.join('; ')}`;
}

function renderUtterance(comparison: Comparison, { speaker, match, renderings }: Utterance): string {
  const lines = renderings.map((each) => `    ${each.account}: ${renderingText(comparison, each)}`);
  return [`${match}, by ${speaker ?? 'nobody'}`, ...lines].join('\n');
}

function renderingText(comparison: Comparison, rendering: Rendering): string {
  if ('indirect' in rendering) return `(indirect) ${wordsOf(comparison, rendering)}`;
  const account = comparison.accounts.find(({ id }) => id === rendering.account)!;
  return wordsOf(comparison, { account: account.id, ...account.quotes[rendering.quote]! });
}

function renderFinding(comparison: Comparison, finding: Finding): string {
  const { kind, weight, spans, differing = [], explanation } = finding;
  const rule = finding.tentative ? `${finding.rule}, tentative` : finding.rule;
  const lines = spans.map((span) => `    ${span.account}: ${renderSpan(comparison, span, differing)}`);
  return [`${weight.toFixed(2)} ${kind} (${rule}) ${explanation}`, ...lines].join('\n');
}

/** The words of a span, those that differ in brackets. */
function renderSpan(comparison: Comparison, span: Span, differing: readonly Span[]): string {
  const { account, start, end } = span;
  const inside = differing.filter(
    (word) => word.account === account && start <= word.start && word.end <= end,
  );
  const cuts = inside.flatMap((word) => [word.start, word.end]);
  return [start, ...cuts, end]
    .slice(0, -1)
    .map((from, i) => {
      const words = wordsOf(comparison, { account, start: from, end: cuts[i] ?? end });
      return i % 2 === 1 ? `[${words}]` : words;
    })
    .join('');
}

function renderVoices({ account, words, quotedWords, loadedWords, loaded, voices }: AccountVoices): string {
  return [
    `${account}: ${words} words, ${quotedWords} quoted, ${loadedWords} loaded`,
    `    loaded: ${loaded.map(({ text, count }) => `${text} (${count})`).join(', ')}`,
    ...voices.map(
      (voice) =>
        `    ${voice.speaker ?? 'nobody'}${voice.named ? '' : ' (unnamed)'}: ` +
        `${voice.quotes} quotes, ${voice.words} words`,
    ),
  ].join('\n');
}

function wordsOf({ accounts }: Comparison, { account, start, end }: Span): string {
  return accounts
    .find(({ id }) => id === account)!
    .text.slice(start, end)
    .replaceAll('\n', ' / ');
}
