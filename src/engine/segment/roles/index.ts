import type { Role, Sentence } from '../../model.ts';
import type { Checkpoint } from '../../text/checkpoint.ts';
import { overlap, type Range } from '../../text/range.ts';
import { isBio } from './bio.ts';
import { isByline } from './byline.ts';
import { isDateline } from './dateline.ts';
import { findHeading, findTitle } from './heading.ts';
import { findPageTop } from './page-top.ts';
import { readParts, type Part } from './part.ts';

export interface RoleOptions {
  readonly title: string | null;
  readonly boilerplate: readonly Range[];
  readonly checkpoint: Checkpoint;
}

/** Bylines and datelines stand this near to the start, in paragraphs that are not boilerplate. */
const TOP = 8;

/** Bylines and notes on the author stand this near to the end. */
const BOTTOM = 4;

type Unassigned = Omit<Sentence, 'role'>;

/**
 * Says of each sentence what it is to its article. Boilerplate is known from cleaning; dates, bylines and notes on the
 * author are known by their words, near the start or the end; the heading by what is left before the first paragraph
 * that ends like a sentence. Everything else, and whatever is in doubt, is body: a body sentence taken for furniture
 * would be lost to the comparison.
 */
export function assignRoles(
  text: string,
  paragraphs: readonly Range[],
  sentences: readonly Unassigned[],
  options: RoleOptions,
): Sentence[] {
  const roles = sentences.map((): Role => 'body');
  markBoilerplate(sentences, options.boilerplate, roles);
  const all = readParts(text, paragraphs, sentences, options.checkpoint);
  const titled = options.title === null ? -1 : findTitle(all, options.title);
  // What cleaning suspects counts for nothing here, but for a line that says the title: that is the headline.
  const parts = all.filter(({ from, to }, i) => i === titled || roles.slice(from, to).includes('body'));
  for (const [part, role] of rolesOfParts(parts, all, all[titled])) {
    for (let i = part.from; i < part.to; i++) if (roles[i] === 'body' || role === 'headline') roles[i] = role;
  }
  if (titled >= 0 || !roles.includes('headline')) markPageTop(all, titled, roles);
  for (const part of parts.slice(1).slice(-BOTTOM)) markBio(text, sentences, part, roles);
  return sentences.map(({ start, end, paragraph }, i) => ({ start, end, paragraph, role: roles[i]! }));
}

/** What cleaning suspects above the article is its heading if the article speaks of the same. */
function markPageTop(parts: readonly Part[], titled: number, roles: Role[]): void {
  const isSuspected = ({ from, to }: Part): boolean =>
    roles.slice(from, to).every((role) => role === 'boilerplate');
  const top = findPageTop(parts, isSuspected, titled);
  if (!top) return;
  const mark = (indexes: readonly number[], role: Role): void => {
    for (const i of indexes) roles.fill(role, parts[i]!.from, parts[i]!.to);
  };
  mark(top.bylines, 'byline');
  mark(top.datelines, 'dateline');
  mark(top.standfirst, 'standfirst');
  if (top.headline >= 0) mark([top.headline], 'headline');
}

/** From the first sentence about the author to the end of its paragraph. */
function markBio(text: string, sentences: readonly Unassigned[], part: Part, roles: Role[]): void {
  let found = false;
  for (let i = part.from; i < part.to; i++) {
    const { start, end } = sentences[i]!;
    found ||= isBio(text.slice(start, end));
    if (found && roles[i] === 'body') roles[i] = 'bio';
  }
}

/** `parts` are those of `all` that count. */
function rolesOfParts(
  parts: readonly Part[],
  all: readonly Part[],
  titled: Part | undefined,
): Map<Part, Role> {
  const roles = new Map<Part, Role>();
  // A text of one paragraph has no place for anything but body.
  if (parts.length < 2) return roles;
  parts.forEach((part, i) => {
    const role = roleByWords(part, i < TOP, i >= parts.length - BOTTOM && i > 0);
    if (role) roles.set(part, role);
  });
  const { masthead, headline, standfirst } = findHeading(parts, titled, (part) => roles.has(part));
  // The name of the paper tells whose words these are, as a byline does.
  if (masthead >= 0) roles.set(parts[masthead]!, 'byline');
  if (headline >= 0) roles.set(parts[headline]!, 'headline');
  // Behind a share bar stands a caption rather than a standfirst.
  const above = headline < 0 ? -1 : all.indexOf(parts[headline]!);
  for (const i of standfirst) if (all[above + i - headline] === parts[i]) roles.set(parts[i]!, 'standfirst');
  return roles;
}

function roleByWords(part: Part, isTop: boolean, isBottom: boolean): Role | null {
  if ((isTop || isBottom) && isByline(part)) return 'byline';
  return isTop && isDateline(part) ? 'dateline' : null;
}

/** A sentence is boilerplate if more than half of it was marked so. Both lists ascend. */
function markBoilerplate(sentences: readonly Unassigned[], marked: readonly Range[], roles: Role[]): void {
  const ascending = [...marked].sort((one, other) => one.start - other.start);
  let first = 0;
  sentences.forEach((sentence, i) => {
    while (first < ascending.length && ascending[first]!.end <= sentence.start) first++;
    let covered = 0;
    for (let k = first; k < ascending.length && ascending[k]!.start < sentence.end; k++)
      covered += overlap(sentence, ascending[k]!);
    if (covered > (sentence.end - sentence.start) / 2) roles[i] = 'boilerplate';
  });
}
