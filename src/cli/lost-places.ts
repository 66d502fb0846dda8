import { isUncertain } from '../annotation/anchor.ts';
import type { Target } from '../annotation/model.ts';
import type { ReportInput } from '../report/index.ts';

/** What a message quotes of a passage, in code units. */
const QUOTED = 60;

/** Notes and corrections of a project that lost their places in the texts at hand, or may have: a line each. */
export function lostPlaces({ notes, comparison, story }: ReportInput): string[] {
  const lost = notes.flatMap(({ annotation, places }) =>
    places.flatMap((place, i) => {
      const target = annotation.targets[i]!;
      const what = `note of ${annotation.author || 'somebody'}, ${annotation.created}, on ${quoted(target)}`;
      if (place.state === 'lost') return [`lost its place: ${what}`];
      const unsure = place.state === 'placed' && isUncertain(place.placement);
      return unsure ? [`not sure of its place: ${what}`] : [];
    }),
  );
  const without = comparison.unplaced.flatMap((id) => {
    const correction = story.corrections.find((each) => each.id === id);
    return correction
      ? [
          `without effect: correction "${correction.kind}" of ${correction.author || 'somebody'}, ${correction.created}`,
        ]
      : [];
  });
  return [...lost, ...without];
}

function quoted({ account, selector }: Target): string {
  if (!selector) return `the account "${account}"`;
  const words = selector.quote.exact.replace(/\s+/g, ' ');
  const shown = Array.from(words).slice(0, QUOTED).join('');
  return `"${shown}${shown.length < words.length ? ' ...' : ''}"`;
}
