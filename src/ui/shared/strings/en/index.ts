import { main } from './main.ts';
import { notes } from './notes.ts';
import { reading } from './reading.ts';

/**
 * Every string of the interface, by key, in English, which the other languages follow. `{name}` stands for a value; a
 * message that counts has a form for each plural category of its language and counts by `n`.
 */
export const en = { ...main, ...notes, ...reading };
