export { germanEngine } from '../../../../report/words/german-engine.ts';
export { problems } from './problems.ts';
import type { Strings } from '../catalogue.ts';
import { intake } from './intake.ts';
import { coverage } from './coverage.ts';
import { main } from './main.ts';
import { notes } from './notes.ts';
import { quotes } from './quotes.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';

/** The interface in German, with what in English comes later (`en/intake.ts`). */
export const de: Strings & typeof intake = {
  ...main,
  ...coverage,
  ...notes,
  ...quotes,
  ...report,
  ...reading,
  ...intake,
};
