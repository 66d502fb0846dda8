import { coverage } from './coverage.ts';
import { main } from './main.ts';
import { notes } from './notes.ts';
import { quotes } from './quotes.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';

/**
 * Every string of the interface, by key, in English, which the other languages follow. `{name}` stands for a value; a
 * message that counts has a form for each plural category of its language and counts by `n`.
 */
export const en = { ...main, ...coverage, ...notes, ...quotes, ...report, ...reading };
