import type { AccountRecord } from '../../annotation/model.ts';
import type { AccountInput } from '../../engine/index.ts';
import type { Review, State } from '../state.ts';

/**
 * The longest text that the page compares, in code units: about 170,000 words. The page draws every sentence; much
 * above this it would stand still. Two texts of 980,000 were there to read 24 seconds after the click, with progress and a
 * way to stop; for 12 of them, while 27,000 sentences were drawn, the page did not answer (two cores shared by ten programs).
 */
export const LONGEST = 1_000_000;

export function isTooLong({ text }: Pick<AccountInput, 'text'>): boolean {
  return text.length > LONGEST;
}

/** What the engine makes of one account by itself; `null` before it was read. */
export function reviewOf({ reviews }: Pick<State, 'reviews'>, id: string): Review | null {
  return reviews.get(id) ?? null;
}

/** What stands first in the text as its headline; `null` if nothing does, or if the text was not read as it is now. */
export function headlineOf(state: State, { id, text }: Pick<AccountRecord, 'id' | 'text'>): string | null {
  const review = reviewOf(state, id);
  const account = review?.phase === 'ready' && review.input.text === text ? review.account : null;
  const headline = account?.sentences.find(({ role }) => role === 'headline');
  return account && headline ? account.text.slice(headline.start, headline.end) : null;
}
