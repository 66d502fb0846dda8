import * as Y from 'yjs';
import type { AccountRecord, Annotation, Code, StoryRecord } from '../annotation/model.ts';
import {
  bodyOf,
  type Fields,
  LAYOUT_VERSION,
  ORDER,
  rootsOf,
  type StoryRoots,
  tagsOf,
  updateFields,
  writeAccount,
  writeAnnotation,
  writeCode,
} from './layout.ts';

/**
 * Writes what differs between two states of a story into its document, and nothing else: whatever others changed
 * meanwhile stays. Parts that are the same object are not looked at. To be called inside a transaction.
 */
export function writeDifference(doc: Y.Doc, before: StoryRecord, after: StoryRecord): void {
  const roots = rootsOf(doc);
  for (const field of ['id', 'title', 'lead'] as const) {
    if (before[field] !== after[field]) roots.info.set(field, after[field]);
  }
  if (roots.info.get('version') === undefined) roots.info.set('version', LAYOUT_VERSION);
  writeOrdered(roots.accounts, before.accounts, after.accounts, ACCOUNTS);
  writeOrdered(roots.codebook, before.codebook, after.codebook, CODES);
  writeAnnotations(roots, before.annotations, after.annotations);
  const corrections = differenceOf(before.corrections, after.corrections);
  for (const { id } of corrections.removed) roots.corrections.delete(id);
  for (const correction of corrections.added) roots.corrections.set(correction.id, correction);
  for (const { now } of corrections.changed) roots.corrections.set(now.id, now);
  writeSettings(roots, before.settings, after.settings);
}

interface Difference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly was: T; readonly now: T }[];
}

function differenceOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  if (before === after) return { added: [], removed: [], changed: [] };
  const [was, now] = [byId(before), byId(after)];
  return {
    added: [...now.values()].filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((item) => {
      const earlier = was.get(item.id);
      return earlier && earlier !== item ? [{ was: earlier, now: item }] : [];
    }),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

interface OrderedTable<T> {
  readonly name: 'account' | 'code';
  readonly write: (item: T, order: number) => Fields;
}

const ACCOUNTS: OrderedTable<AccountRecord> = { name: 'account', write: writeAccount };
const CODES: OrderedTable<Code> = { name: 'code', write: writeCode };

/** Writes a table that keeps the reader's order; the order of what is there is only touched if it changed. */
function writeOrdered<T extends { readonly id: string }>(
  root: Y.Map<Fields>,
  before: readonly T[],
  after: readonly T[],
  table: OrderedTable<T>,
): void {
  const { added, removed, changed } = differenceOf(before, after);
  for (const { id } of removed) root.delete(id);
  for (const { was, now } of changed) {
    const map = root.get(now.id);
    if (map) updateFields(map, table.name, was, now);
  }
  const fresh = new Set(added.map(({ id }) => id));
  let last = -1;
  for (const item of after) {
    const map = root.get(item.id);
    const order = fresh.has(item.id) || !map ? null : Number(map.get(ORDER));
    const place = order !== null && order > last ? order : last + 1;
    if (fresh.has(item.id)) root.set(item.id, table.write(item, place));
    else if (map && order !== place) map.set(ORDER, place);
    last = place;
  }
}

function writeAnnotations(
  { annotations }: StoryRoots,
  before: readonly Annotation[],
  after: readonly Annotation[],
): void {
  const { added, removed, changed } = differenceOf(before, after);
  for (const { id } of removed) annotations.delete(id);
  for (const annotation of added) annotations.set(annotation.id, writeAnnotation(annotation));
  for (const { was, now } of changed) {
    const map = annotations.get(now.id);
    if (!map) continue;
    updateFields(map, 'annotation', was, now);
    writeText(bodyOf(map), now.body);
    writeTags(tagsOf(map), now.tags);
  }
}

/** Changes a text where it differs and nowhere else, so that others' cursors and words around it stay. */
function writeText(text: Y.Text, wanted: string): void {
  const current = text.toJSON();
  if (current === wanted) return;
  const least = Math.min(current.length, wanted.length);
  let start = 0;
  while (start < least && current[start] === wanted[start]) start++;
  if (start > 0 && isHighSurrogate(current, start - 1)) start--;
  let end = 0;
  while (end < least - start && current.at(-1 - end) === wanted.at(-1 - end)) end++;
  if (end > 0 && isLowSurrogate(current, current.length - end)) end--;
  if (current.length - end > start) text.delete(start, current.length - end - start);
  if (wanted.length - end > start) text.insert(start, wanted.slice(start, wanted.length - end));
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Takes out tags that are not wanted and adds those that are missing; a changed order writes the list anew. */
function writeTags(tags: Y.Array<string>, wanted: readonly string[]): void {
  const current = tags.toArray();
  if (current.length === wanted.length && current.every((tag, i) => tag === wanted[i])) return;
  for (let at = current.length - 1; at >= 0; at--) {
    if (!wanted.includes(current[at]!) || current.indexOf(current[at]!) < at) tags.delete(at, 1);
  }
  const kept = tags.toArray();
  if (kept.every((tag, i) => tag === wanted[i])) {
    if (wanted.length > kept.length) tags.push(wanted.slice(kept.length));
    return;
  }
  tags.delete(0, kept.length);
  tags.push([...wanted]);
}

function writeSettings(
  { settings }: StoryRoots,
  before: StoryRecord['settings'],
  after: StoryRecord['settings'],
): void {
  if (before === after) return;
  for (const key of Object.keys(before)) if (!(key in after)) settings.delete(key);
  for (const [key, value] of Object.entries(after)) if (before[key] !== value) settings.set(key, value);
}
