import type { StoryRecord } from './model.ts';

/** Fields that people look for first stand first; the others follow by name. */
const FIRST = ['format', 'version', 'id', 'kind', 'title', 'name', 'text', 'body', 'account', 'story'];

/** JSON with the same bytes for equal values, whoever built them and in whatever order. */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(inOrder(value), null, indent);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(
    ([one], [other]) => rank(one) - rank(other) || compareText(one, other),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

function rank(key: string): number {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
}

/** The story with its notes and corrections by time, as a story document reads them. */
export function inTimeOrder(story: StoryRecord): StoryRecord {
  return {
    ...story,
    annotations: [...story.annotations].sort(byTime),
    corrections: [...story.corrections].sort(byTime),
  };
}

interface Timed {
  readonly id: string;
  readonly created: string;
}

export function byTime(one: Timed, other: Timed): number {
  return compareText(one.created, other.created) || compareText(one.id, other.id);
}

export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
