import type { Review, State } from '../state.ts';

/** What the engine makes of one account by itself; `null` before it was read. */
export function reviewOf({ reviews }: Pick<State, 'reviews'>, id: string): Review | null {
  return reviews.get(id) ?? null;
}
