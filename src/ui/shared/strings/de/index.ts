export { germanEngine } from '../../../../report/words/german-engine.ts';
export { problems } from './problems.ts';
import type { Strings } from '../catalogue.ts';
import { intake } from './intake.ts';
import { coverage } from './coverage.ts';
import { files } from './files.ts';
import { main } from './main.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { quotes } from './quotes.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { told } from './told.ts';

/** The interface in German, with what in English comes with later screens (`../../say.ts`). */
export const de: Strings = {
  ...main,
  ...coverage,
  ...files,
  ...notes,
  ...overview,
  ...quotes,
  ...report,
  ...reading,
  ...intake,
  ...told,
};
