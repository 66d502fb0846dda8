import * as Y from 'yjs';
import { newStory } from '../annotation/new-story.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { writeDifference } from './write.ts';

const EMPTY = newStory('', '', null, []);

/** Ids below this are of seeds. Yjs draws those of tabs from 32 bits, so that one in four thousand is lower. */
const SEED_IDS = 2 ** 20;

/**
 * A story as given, as an update of Yjs: the same operations whoever makes them and whenever. A tab whose database was
 * silent begins with the story as given, and meets what is stored only later; were its seed a change of its own, half the
 * time the blank accounts would take the place of those that the reader has filled. As the same operations the two are one
 * beginning. And of two that differ in the same place Yjs keeps the one with the higher id: a seed has one of the lowest.
 */
export function seedUpdate(story: StoryRecord): Uint8Array {
  // The id is that of what is written and not of the story: a later Parallax may write the same story otherwise.
  return updateBy(1 + (hashOf(updateBy(0, story)) % SEED_IDS), story);
}

function updateBy(id: number, story: StoryRecord): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = id;
  doc.transact(() => writeDifference(doc, EMPTY, story));
  return Y.encodeStateAsUpdate(doc);
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo, 1991). */
function hashOf(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
