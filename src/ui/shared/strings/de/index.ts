import type { Strings } from '../catalogue.ts';
import { main } from './main.ts';
import { notes } from './notes.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';

/** The interface in German. */
export const de: Strings = { ...main, ...notes, ...report, ...reading };
