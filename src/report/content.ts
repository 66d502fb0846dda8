import { byTime } from '../annotation/canonical.ts';
import type { CorrectedAccount, CorrectedFinding, CorrectedLink } from '../annotation/apply.ts';
import type { Annotation, Code } from '../annotation/model.ts';
import type { Place, PlacedAnnotation } from '../annotation/place.ts';
import type { Utterance } from '../engine/index.ts';
import { choose } from './choose.ts';
import type { ReportInput, SectionId } from './model.ts';
import { wordsOf } from './words/index.ts';
import type { ReportWords } from './words/words.ts';

/** An account with what a report calls it. */
export interface ReportAccount extends CorrectedAccount {
  /** Place among the accounts of the report, from 0: which side's colour it has. */
  readonly side: number;
  /** A, B, C ...: with the number of a sentence it makes the sentence's name, such as B4. */
  readonly letter: string;
  /** Its publisher, else its title, else what the input calls it, else its letter. */
  readonly name: string;
  /** Why a field that the text itself does not give is believed. */
  readonly inferred: Readonly<Record<string, string>>;
}

/** Something with a number that the whole report calls it by, from 1. */
export type Numbered<T> = T & { readonly number: number };

/** A note with its codes and where it stands. */
export interface ReportNote {
  readonly annotation: Annotation;
  readonly codes: readonly Code[];
  /** In the order of the annotation's targets. */
  readonly places: readonly Place[];
}

/** What goes into a report: chosen, named and numbered. All formats are made from it. */
export interface ReportContent {
  readonly input: ReportInput;
  /** What the report says of its own. */
  readonly words: ReportWords;
  readonly title: string;
  readonly accounts: readonly ReportAccount[];
  /** Every two accounts, in their order. */
  readonly pairs: readonly (readonly [ReportAccount, ReportAccount])[];
  readonly links: readonly CorrectedLink[];
  /** In the order of the texts. */
  readonly utterances: readonly Numbered<Utterance>[];
  /** Most telling first; without those that the reader dismissed. */
  readonly findings: readonly Numbered<CorrectedFinding>[];
  /** By time. */
  readonly notes: readonly Numbered<ReportNote>[];
  /** How many findings the reader dismissed. */
  readonly dismissed: number;
}

/** Chooses what goes into a report and gives it its numbers. */
export function selectContent(input: ReportInput): ReportContent {
  const { story, title, language } = input;
  const words = wordsOf(language);
  const chosen = choose(input);
  const records = new Map(story.accounts.map((record) => [record.id, record]));
  const accounts = chosen.accounts.map((account, side): ReportAccount => {
    const letter = letterOf(side);
    const name =
      account.publisher ?? account.title ?? input.names[account.id] ?? words.say.head.account(letter);
    return { ...account, side, letter, name, inferred: records.get(account.id)?.inferred ?? {} };
  });
  const findings = chosen.findings.filter(({ dismissed }) => dismissed === undefined);
  return {
    input,
    words,
    title: title || story.title || words.ways.listed(accounts.map(({ name }) => name)),
    accounts,
    pairs: accounts.flatMap((a, i) => accounts.slice(i + 1).map((b) => [a, b] as const)),
    links: chosen.links,
    utterances: numbered(inOrder(chosen.utterances, accounts)),
    findings: numbered(findings),
    notes: numbered(describeNotes(chosen.notes, story.codebook)),
    dismissed: chosen.findings.length - findings.length,
  };
}

/** A, B ... Z, A2, B2 ... */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}

function numbered<T extends object>(items: readonly T[]): Numbered<T>[] {
  return items.map((item, i) => ({ ...item, number: i + 1 }));
}

/** Utterances by where the first account that renders them does. */
function inOrder(utterances: readonly Utterance[], accounts: readonly ReportAccount[]): Utterance[] {
  const place = ({ renderings }: Utterance): readonly [number, number] => {
    for (const account of accounts) {
      const here = renderings.filter((rendering) => rendering.account === account.id);
      if (here.length > 0)
        return [account.side, Math.min(...here.map((each) => renderingRange(account, each).start))];
    }
    return [accounts.length, 0];
  };
  return utterances
    .map((utterance) => ({ utterance, at: place(utterance) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1])
    .map(({ utterance }) => utterance);
}

/** Where a rendering stands in its account. */
export function renderingRange(
  account: Pick<ReportAccount, 'quotes'>,
  rendering: Utterance['renderings'][number],
): { readonly start: number; readonly end: number } {
  return 'quote' in rendering ? account.quotes[rendering.quote]! : rendering;
}

function describeNotes(notes: readonly PlacedAnnotation[], codebook: readonly Code[]): ReportNote[] {
  const codes = new Map(codebook.map((code) => [code.id, code]));
  return [...notes]
    .sort((one, other) => byTime(one.annotation, other.annotation))
    .map(({ annotation, places }) => ({
      annotation,
      codes: annotation.tags.flatMap((tag) => codes.get(tag) ?? []),
      places,
    }));
}

/** The account of a report with this id, if it is in it. */
export function accountIn({ accounts }: ReportContent, id: string): ReportAccount | undefined {
  return accounts.find((account) => account.id === id);
}

/** What a report calls a sentence: "B4". */
export function sentenceName({ letter }: ReportAccount, index: number): string {
  return `${letter}${index + 1}`;
}

/** From how many accounts on a matrix says more than their rows do. */
const MANY = 3;

/** Whether there is anything to say in a part: a story without notes has none for them. */
export function hasPart({ notes, accounts }: ReportContent, id: SectionId): boolean {
  if (id === 'notes') return notes.length > 0;
  return id !== 'coverage' || accounts.length >= MANY;
}
