import type { CorrectionKind } from '../annotation/model.ts';
import type { FindingKind, Stage, UtteranceMatch } from '../engine/index.ts';
import type { CoverageState } from './coverage/coverage.ts';
import type { LayerId } from './layers.ts';
import type { SectionId } from './model.ts';

/** What each part of a report is called. */
export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  summary: 'Summary',
  coverage: 'Coverage',
  texts: 'The accounts',
  quotes: 'Quotes',
  differences: 'Differences',
  notes: 'Notes',
  method: 'Method and settings',
  removed: 'What was taken out',
};

export const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  wording: 'Wording',
  naming: 'Naming',
  attribution: 'Attribution',
  certainty: 'Certainty',
  number: 'Number',
  order: 'Order',
  'only-here': 'Only here',
  loaded: 'Loaded word',
};

export const LAYER_NAMES: Readonly<Record<LayerId, string>> = {
  quotes: 'Shared quotes',
  linked: 'Linked',
  wording: 'Wording',
  attribution: 'Attribution',
  number: 'Numbers',
  'only-here': 'Only here',
  notes: 'Notes',
};

/** What a mark says of its words, for who cannot see it. */
export const LAYER_SAYS: Readonly<Record<LayerId, string>> = {
  quotes: 'shared quote',
  linked: 'linked',
  wording: 'differs in wording',
  attribution: 'differs in attribution',
  number: 'differs in numbers',
  'only-here': 'only here',
  notes: 'has a note',
};

export const MATCH_NAMES: Readonly<Record<UtteranceMatch, string>> = {
  identical: 'identical',
  trimmed: 'trimmed',
  reworded: 'reworded',
  single: 'in one account',
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  clean: 'cleaning',
  segment: 'finding sentences',
  quotes: 'finding quotations',
  align: 'linking sentences',
  utterances: 'matching quotations',
  framing: 'finding differences',
};

/** How an account tells a story point. */
export const COVERAGE_NAMES: Readonly<Record<CoverageState, string>> = {
  told: 'told',
  quoted: 'quoted',
  otherwise: 'told otherwise',
  'not-found': 'not found',
  'not-compared': 'not compared',
};

/** What the reader did, counted. */
export const CORRECTION_NAMES: Readonly<Record<CorrectionKind, readonly [one: string, more: string]>> = {
  link: ['link made', 'links made'],
  unlink: ['link unmade', 'links unmade'],
  lock: ['link confirmed', 'links confirmed'],
  dismiss: ['difference dismissed', 'differences dismissed'],
  speaker: ['speaker changed', 'speakers changed'],
  'put-back': ['removal put back', 'removals put back'],
};

/** "1 note", "3 notes". */
export function counted(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
