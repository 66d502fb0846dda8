import type { Pair, Selection } from '../../store/state.ts';

/** The views of a story, in the order of their tabs. */
export const VIEWS = [
  'read',
  'overview',
  'coverage',
  'quotes',
  'differences',
  'notes',
  'report',
  'accounts',
] as const;

export type View = (typeof VIEWS)[number];

/** What an address of a story names. */
export interface StoryAddress {
  readonly id: string;
  readonly view: View;
  /** What is chosen there, or `null`. */
  readonly selection: Selection | null;
  /** Which two accounts stand side by side; `null` if it does not say. */
  readonly pair: Pair | null;
}

/** The address where a story of the reader's own is begun, after the `#`. */
export const NEW_STORY = '/new';

/** The address of one of several stories that are being begun, after the `#`. */
export function draftPath(id: string): string {
  return `${NEW_STORY}/${encodeURIComponent(id)}`;
}

/** Reads the address of a story that is being begun, whose id may be open; `null` if it is of something else. */
export function readDraftPath(path: string): { readonly id: string | undefined } | null {
  const [root, id] = partsIn(path);
  return `/${root}` === NEW_STORY ? { id: id || undefined } : null;
}

/**
 * The address of a view of a story, of the two accounts side by side where there are more, and of what is chosen, after
 * the `#`: `/story/flood`, `/story/flood/quotes`, `/story/flood/read/sentence/a/5` (counted from 1, as the page does),
 * `/story/flood/read/pair/a/c/note/…`.
 */
export function storyPath(
  id: string,
  view: View = 'read',
  selection: Selection | null = null,
  pair: Pair | null = null,
): string {
  const rest = [...(pair ? ['pair', pair.left, pair.right] : []), ...(selection ? partsOf(selection) : [])];
  const parts = rest.length > 0 || view !== 'read' ? ['story', id, view, ...rest] : ['story', id];
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

function partsOf(selection: Selection): string[] {
  if (selection.kind !== 'sentence') return [selection.kind, selection.id];
  return [selection.kind, selection.account, String(selection.sentence + 1)];
}

/** Reads an address after the `#`; `null` if it is of no story. A view or a choice that is not known counts as none. */
export function readStoryPath(path: string): StoryAddress | null {
  const [root, id, segment, ...rest] = partsIn(path);
  if (root !== 'story' || !id) return null;
  const view = VIEWS.find((each) => each === segment) ?? 'read';
  const [kind, left, right] = rest;
  const pair = kind === 'pair' && left && right ? { left, right } : null;
  return { id, view, selection: selectionOf(pair ? rest.slice(3) : rest), pair };
}

function selectionOf([kind, first, second]: readonly string[]): Selection | null {
  if (!first) return null;
  if (kind === 'finding' || kind === 'note') return { kind, id: first };
  if (kind !== 'sentence' || !/^[1-9]\d{0,6}$/.test(second ?? '')) return null;
  return { kind, account: first, sentence: Number(second) - 1 };
}

function partsIn(path: string): string[] {
  return path.split('?', 1)[0]!.replace(/^\//, '').split('/').map(decode);
}

/** A part of an address as it was before it was encoded; one that is badly encoded stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether two choices are the same. */
export function isSameChoice(one: Selection | null, other: Selection | null): boolean {
  if (!one || !other) return one === other;
  return partsOf(one).join('/') === partsOf(other).join('/');
}

/** Whether the same two accounts stand on the same sides. */
export function isSamePair(one: Pair | null, other: Pair | null): boolean {
  return one?.left === other?.left && one?.right === other?.right;
}

/** The whole address of a place in the page, to be handed on. */
export function wholeAddress(path: string): string {
  return `${location.href.split('#', 1)[0]!}#${path}`;
}
