import type { Code } from '../../annotation/model.ts';
import type { PlacedAnnotation } from '../../annotation/place.ts';

/** What a note says: the words it is on, its text, the names of its tags and of its author. */
export function noteWords({ annotation }: PlacedAnnotation, codebook: readonly Code[]): string {
  const { targets, body, tags, author } = annotation;
  const passages = targets.flatMap(({ selector }) => selector?.quote.exact ?? []);
  const names = tags.map((tag) => codebook.find(({ id }) => id === tag)?.name ?? '');
  return [...passages, body, ...names, author].filter(Boolean).join('\n');
}
