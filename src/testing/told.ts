import type { Account, Finding, FindingKind, Link } from '../engine/model.ts';
import { findFindings, type FramingInput } from '../engine/framing/index.ts';
import { findQuotes } from '../engine/quotes/index.ts';
import { segment } from '../engine/segment/index.ts';
import { sha256Hex, shortId } from '../engine/text/hash.ts';

/** How sure the links of a told pair are. */
const SURE = 0.9;

/**
 * Two accounts from text with a sentence a line. A line that begins with a number and a bar tells what the line with the
 * same number of the other account tells: `1| The mill burned down.`
 */
export function told(a: string, b: string, language = 'en'): FramingInput {
  const [one, other] = [readAccount('a', a, language), readAccount('b', b, language)];
  const links = one.numbers.flatMap((number, i): Link[] => {
    const j = number === null ? -1 : other.numbers.indexOf(number);
    if (j < 0) return [];
    return [
      {
        id: shortId('link', String(i), String(j)),
        kind: 'same',
        score: SURE,
        a: { account: 'a', sentences: [i] },
        b: { account: 'b', sentences: [j] },
        origin: 'machine',
        evidence: [],
      },
    ];
  });
  return { a: one.account, b: other.account, links, utterances: [] };
}

function readAccount(
  id: string,
  marked: string,
  language: string,
): { account: Account; numbers: (string | null)[] } {
  const lines = marked.trim().split('\n');
  const parts = lines.map((line) => /^(?:(\d+)\|)?(.*)$/.exec(line.trimStart())!);
  const text = parts.map((part) => part[2]!.trimStart()).join('\n');
  const { paragraphs } = segment(text, { language, title: null, boilerplate: [] });
  const sentences = paragraphs.map((range, paragraph) => ({ ...range, paragraph, role: 'body' as const }));
  const quotes = findQuotes({ text, language, paragraphs, sentences });
  const metadata = { title: null, byline: null, publisher: null, published: null, url: null };
  const account: Account = {
    ...metadata,
    id,
    language,
    sha256: sha256Hex(text),
    text,
    offsetMap: [[0, 0, text.length]],
    removals: [],
    paragraphs,
    sentences,
    quotes,
  };
  return { account, numbers: parts.map((part) => part[1] ?? null) };
}

/** Findings of a kind as `rule: words | words`, most telling first. */
export function shown(input: FramingInput, findings: readonly Finding[], kind: Finding['kind']): string[] {
  const text = { a: input.a.text, b: input.b.text };
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ rule, spans }) => {
      const words = spans.map(({ account, start, end }) => text[account as 'a' | 'b'].slice(start, end));
      return `${rule}: ${words.join(' | ')}`;
    });
}

/** What is found between two accounts of one linked sentence each. */
export function between(kind: FindingKind, a: string, b: string, language = 'en'): string[] {
  const input = told(`1| ${a}`, `1| ${b}`, language);
  return shown(input, findFindings(input).findings, kind);
}
