import { shortId } from '../engine/text/hash.ts';
import { canonicalJson } from './canonical.ts';
import { importCodes } from './codebook.ts';
import type { AccountRecord, Correction, StoryRecord, Target } from './model.ts';

/** What a merge brought in. */
export interface MergeReport {
  readonly accounts: number;
  readonly annotations: number;
  readonly corrections: number;
  readonly codes: number;
  /** Notes and corrections that both had and both changed; both versions were kept. */
  readonly conflicts: number;
}

export interface Merged {
  readonly story: StoryRecord;
  readonly report: MergeReport;
}

/** Whether two files are about the same story: the same id, or an account with the same text. */
export function isSameStory(mine: StoryRecord, theirs: StoryRecord): boolean {
  const texts = new Set(mine.accounts.map(({ text }) => text));
  return mine.id === theirs.id || theirs.accounts.some(({ text }) => texts.has(text));
}

/**
 * Adds another person's notes, corrections, codes and accounts to a story. Accounts are the same if their texts are,
 * codes if their names are. Of a note that both changed, the later version keeps its id and the other one becomes a
 * note of its own. Title, metadata and settings stay mine. Merging the same file again changes nothing.
 */
export function mergeStories(mine: StoryRecord, theirs: StoryRecord): Merged {
  const accounts = mergeAccounts(mine.accounts, theirs.accounts);
  const codes = importCodes(mine.codebook, theirs.codebook);
  const here = (target: Target): Target => {
    const account = accounts.ids.get(target.account) ?? target.account;
    return account === target.account ? target : { ...target, account };
  };
  const annotations = mergeRecords(
    mine.annotations,
    theirs.annotations.map((each) => ({
      ...each,
      tags: [...new Set(each.tags.map((tag) => codes.ids.get(tag) ?? tag))],
      targets: each.targets.map(here),
    })),
    ({ modified }) => modified,
  );
  const corrections = mergeRecords(
    mine.corrections,
    theirs.corrections.map((each) => moveTargets(each, here)),
    ({ created }) => created,
  );
  return {
    story: {
      ...mine,
      accounts: accounts.all,
      codebook: codes.codebook,
      annotations: annotations.all,
      corrections: corrections.all,
    },
    report: {
      accounts: accounts.all.length - mine.accounts.length,
      annotations: annotations.all.length - mine.annotations.length,
      corrections: corrections.all.length - mine.corrections.length,
      codes: codes.codebook.length - mine.codebook.length,
      conflicts: annotations.conflicts + corrections.conflicts,
    },
  };
}

function mergeAccounts(
  mine: readonly AccountRecord[],
  theirs: readonly AccountRecord[],
): { readonly all: readonly AccountRecord[]; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  let all = mine;
  for (const account of theirs) {
    const alike = mine.filter(({ text }) => text === account.text);
    const same = alike.find(({ id }) => id === account.id) ?? alike[0];
    const taken = all.some(({ id }) => id === account.id);
    const id = same?.id ?? (taken ? shortId(account.id, account.text) : account.id);
    ids.set(account.id, id);
    if (!all.some((known) => known.id === id)) all = [...all, { ...account, id }];
  }
  return { all, ids };
}

function moveTargets(correction: Correction, here: (target: Target) => Target): Correction {
  switch (correction.kind) {
    case 'dismiss':
      return { ...correction, spans: correction.spans.map(here) };
    case 'speaker':
      return { ...correction, quote: here(correction.quote) };
    case 'put-back':
      return { ...correction, removal: here(correction.removal) };
    default:
      return { ...correction, a: correction.a.map(here), b: correction.b.map(here) };
  }
}

function mergeRecords<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  time: (record: T) => string,
): { readonly all: readonly T[]; readonly conflicts: number } {
  const all = new Map(mine.map((record) => [record.id, record]));
  let [changed, conflicts] = [false, 0];
  for (const record of theirs) {
    const known = all.get(record.id);
    const bytes = canonicalJson(record);
    if (known && canonicalJson(known) === bytes) continue;
    if (!known) {
      all.set(record.id, record);
      changed = true;
      continue;
    }
    const newer =
      time(record) > time(known) || (time(record) === time(known) && bytes > canonicalJson(known));
    const [later, earlier] = newer ? [record, known] : [known, record];
    const copy = { ...earlier, id: shortId('copy', canonicalJson(earlier)) };
    if (later === known && all.has(copy.id)) continue;
    all.set(later.id, later);
    all.set(copy.id, copy);
    [changed, conflicts] = [true, conflicts + 1];
  }
  return { all: changed ? [...all.values()] : mine, conflicts };
}
