import {
  type ForeignAnnotation,
  isObject,
  type Json,
  objectsOf,
  personOf,
  plainBody,
  textOf,
} from './foreign.ts';
import { readRecogitoSelector } from './read-w3c.ts';

/** Whether an annotation is in the native shape of Recogito's text annotator: `bodies`, and a target of selectors. */
export function isRecogito(json: Json): boolean {
  return Array.isArray(json['bodies']) && isObject(json['target']);
}

export function readRecogito(json: Json): ForeignAnnotation {
  const bodies = objectsOf(json['bodies']);
  const target = isObject(json['target']) ? json['target'] : {};
  const values = (some: readonly Json[]): string[] => some.flatMap(({ value }) => textOf(value) ?? []);
  const tags = bodies.filter(({ purpose }) => purpose === 'tagging' || purpose === 'classifying');
  return {
    id: textOf(json['id']),
    body: values(bodies.filter((body) => !tags.includes(body)))
      .map(plainBody)
      .join('\n\n'),
    tags: values(tags).map(labelOf),
    author: personOf(target['creator'] ?? bodies[0]?.['creator']),
    created: textOf(target['created']) ?? textOf(bodies[0]?.['created']),
    modified: textOf(target['updated']),
    targets: objectsOf(target['selector']).map((selector) => readRecogitoSelector(selector, null)),
  };
}

/** Recogito Studio writes tags of a vocabulary as JSON with a label. */
function labelOf(value: string): string {
  if (!value.startsWith('{')) return value;
  try {
    const { label } = JSON.parse(value) as { label?: unknown };
    return textOf(label) ?? value;
  } catch {
    return value;
  }
}
