import type { Context, Draft } from '../context.ts';
import { findContrasts, type Bond } from '../contrasts.ts';
import { contrastDraft } from '../draft.ts';
import { untilExpired } from '../watch.ts';

/** Contrasts kept for one pair of sentences: beyond these the sentences are simply told differently. */
const MOST_PER_PAIR = 3;
/** Contrasts below this weight are more often chance than choice of words. */
const LEAST = 0.25;

const RULES: Readonly<Record<Bond, string>> = {
  telling: 'wording/set',
  plain: 'wording/set',
  related: 'wording/set',
  closed: 'wording/place',
  open: 'wording/place',
  predicate: 'wording/predicate',
};

/** Different words for the same act or thing in linked sentences. */
export function wording(context: Context): Draft[] {
  return untilExpired(context.pairs, context.watch, (pair) => {
    const contrasts = findContrasts(context, pair).filter(({ weight }) => weight >= LEAST);
    return contrasts.slice(0, MOST_PER_PAIR).map(({ a, b, bond, weight }) =>
      contrastDraft(context, pair, a, b, {
        kind: 'wording',
        rule: RULES[bond],
        weight,
        message: 'wording.words',
      }),
    );
  });
}
