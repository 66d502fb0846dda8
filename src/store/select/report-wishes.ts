import type { ReportChoices, SectionId } from '../../report/index.ts';
import { isReportLanguage, type ReportLanguage } from '../../report/words/words.ts';
import type { FindingKind } from '../../engine/index.ts';
import type { State } from '../state.ts';
import { memoLast } from './memo.ts';

/** What the reader wants in the report of a story; remembered with it. */
export interface ReportWish {
  readonly title: string;
  readonly foreword: string;
  /** Parts that are left out. */
  readonly without: readonly string[];
  /** Kinds of findings that are left out. */
  readonly withoutKinds: readonly string[];
  /** Ids of accounts that are left out. */
  readonly withoutAccounts: readonly string[];
  /** `null`: as the page speaks. */
  readonly language: ReportLanguage | null;
  readonly onlyAnnotated: boolean;
  readonly onlyCertain: boolean;
}

export const NO_WISH: ReportWish = {
  title: '',
  foreword: '',
  without: [],
  withoutKinds: [],
  withoutAccounts: [],
  language: null,
  onlyAnnotated: false,
  onlyCertain: false,
};

/** Under which name a story keeps what its report is to be. */
export const REPORT_SETTING = 'report';

/** What the reader wants of the open story's report. What is kept is not trusted: it may come from a file. */
export function reportWish({ record }: Pick<State, 'record'>): ReportWish {
  return readWish(record?.settings[REPORT_SETTING]);
}

const readWish = memoLast((kept: unknown): ReportWish => {
  const json = typeof kept === 'string' ? parse(kept) : null;
  if (typeof json !== 'object' || json === null) return NO_WISH;
  const fields = json as Readonly<Record<string, unknown>>;
  return {
    title: textOf(fields['title']),
    foreword: textOf(fields['foreword']),
    without: namesOf(fields['without']),
    withoutKinds: namesOf(fields['withoutKinds']),
    withoutAccounts: namesOf(fields['withoutAccounts']),
    language: languageOf(fields['language']),
    onlyAnnotated: fields['onlyAnnotated'] === true,
    onlyCertain: fields['onlyCertain'] === true,
  };
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function languageOf(value: unknown): ReportLanguage | null {
  return typeof value === 'string' && isReportLanguage(value) ? value : null;
}

/** Names that are only compared with known ones, so that an unknown one does nothing. */
function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** A wish as the builders of reports take it, given the parts, kinds and accounts (ids) that there are. */
export function choicesOf(
  wish: ReportWish,
  all: {
    readonly sections: readonly SectionId[];
    readonly kinds: readonly FindingKind[];
    readonly accounts: readonly string[];
  },
): Partial<ReportChoices> {
  const { onlyAnnotated, onlyCertain } = wish;
  const sections = all.sections.filter((section) => !wish.without.includes(section));
  const kinds =
    wish.withoutKinds.length === 0 ? null : all.kinds.filter((kind) => !wish.withoutKinds.includes(kind));
  const accounts = all.accounts.filter((account) => !wish.withoutAccounts.includes(account));
  return {
    sections,
    kinds,
    // A report of nothing helps nobody: where all are left out, none is.
    accounts: accounts.length === all.accounts.length || accounts.length === 0 ? null : accounts,
    onlyAnnotated,
    onlyCertain,
  };
}
