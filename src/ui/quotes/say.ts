import { sayFrom } from '../shared/say.ts';
import { quotes } from '../shared/strings/en/quotes.ts';

/** As `t()`, for what the ledger and the word diff say. */
export const say = sayFrom(quotes);
