import type { AccountInput } from '../../engine/index.ts';
import type { Review, State } from '../state.ts';

/**
 * The longest text that the page compares, in code units: about 170,000 words. The page draws every sentence; much
 * above this it would stand still.
 */
export const LONGEST = 1_000_000;

export function isTooLong({ text }: Pick<AccountInput, 'text'>): boolean {
  return text.length > LONGEST;
}

/** What the engine makes of one account by itself; `null` before it was read. */
export function reviewOf({ reviews }: Pick<State, 'reviews'>, id: string): Review | null {
  return reviews.get(id) ?? null;
}
