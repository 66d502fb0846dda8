import { type ForeignAnnotation, isObject, type Json, objectsOf, personOf, textOf } from './foreign.ts';
import { readW3c } from './read-w3c.ts';

/**
 * The annotations of a Hypothesis export (`annotations`) or of an answer of its search (`rows`); a bare list of them
 * too. Empty if it is neither.
 */
export function hypothesisItems(json: unknown): Json[] {
  const list = isObject(json) ? (json['annotations'] ?? json['rows']) : json;
  return objectsOf(list).filter(({ uri, target }) => typeof uri === 'string' && Array.isArray(target));
}

/** Reads annotations of Hypothesis. A reply says no passage: it is a note on what it answers. */
export function readHypothesis(items: readonly Json[]): ForeignAnnotation[] {
  const byId = new Map(items.map((item) => [textOf(item['id']), item]));
  return items.map((item) => {
    const references = Array.isArray(item['references']) ? (item['references'] as unknown[]) : [];
    const answered = byId.get(textOf(references[0])) ?? item;
    const user = isObject(item['user_info']) ? textOf(item['user_info']['display_name']) : null;
    return {
      id: textOf(item['id']),
      body: textOf(item['text']) ?? '',
      tags: Array.isArray(item['tags']) ? item['tags'].flatMap((tag: unknown) => textOf(tag) ?? []) : [],
      author: user ?? personOf(item['user']),
      created: textOf(item['created']),
      modified: textOf(item['updated']),
      // Its selectors are those of the W3C model, but for positions in UTF-16.
      targets: readW3c({ target: answered['target'] }).targets.map((target) => ({
        ...target,
        source: target.source ?? textOf(item['uri']),
      })),
    };
  });
}
