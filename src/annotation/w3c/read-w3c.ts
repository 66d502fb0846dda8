import {
  type ForeignAnnotation,
  type ForeignTarget,
  type Json,
  isObject,
  listOf,
  objectsOf,
  personOf,
  plainBody,
  positionOf,
  textOf,
} from './foreign.ts';

/** The annotations of a collection, a page, a list, or one by itself. */
export function w3cItems(json: unknown): Json[] {
  if (Array.isArray(json)) return json.flatMap(w3cItems);
  if (!isObject(json)) return [];
  if ('first' in json) return w3cItems(json['first']);
  if ('items' in json) return w3cItems(json['items']);
  return 'target' in json ? [json] : [];
}

/** Reads an annotation of the W3C model that another tool wrote, Recogito among them. */
export function readW3c(json: Json): ForeignAnnotation {
  const bodies = listOf(json['body']).map((body) => (isObject(body) ? body : { value: body }));
  const isTag = (body: Json): boolean =>
    body['purpose'] === 'tagging' || body['purpose'] === 'classifying' || body['type'] === 'Tag';
  const values = (some: readonly Json[]): string[] => some.flatMap((body) => valueOf(body) ?? []);
  const comments = values(bodies.filter((body) => !isTag(body)));
  return {
    id: textOf(json['id']) ?? textOf(json['@id']),
    body: [
      ...comments.map(plainBody),
      ...listOf(json['bodyValue']).flatMap((each) => textOf(each) ?? []),
    ].join('\n\n'),
    tags: values(bodies.filter(isTag)),
    author: personOf(
      listOf(json['creator'])[0] ?? bodies.find(({ creator }) => creator !== undefined)?.['creator'],
    ),
    created: textOf(json['created']),
    modified: textOf(json['modified']),
    targets: listOf(json['target']).flatMap(readTarget),
  };
}

function valueOf(body: Json): string | null {
  const value = body['value'] ?? body['rdf:value'] ?? body['source'] ?? body['id'];
  if (isObject(value)) return textOf(value['label']) ?? textOf(value['id']);
  return textOf(value);
}

function readTarget(target: unknown): ForeignTarget[] {
  if (typeof target === 'string') return [{ source: target, quote: null, position: null }];
  if (!isObject(target)) return [];
  const source = textOf(target['source']) ?? textOf(target['id']);
  const selectors = objectsOf(target['selector']);
  // Recogito's own shape inside of W3C: one target with several selectors, each a passage.
  const passages = selectors.filter((selector) => 'quote' in selector && !('type' in selector));
  if (passages.length > 0) {
    return passages.map((passage) => readRecogitoSelector(passage, source));
  }
  const quote = findSelector(selectors, 'TextQuoteSelector');
  const position = findSelector(selectors, 'TextPositionSelector');
  return [
    {
      source,
      quote: quote && readQuote(quote['exact'], quote['prefix'], quote['suffix']),
      position: position && positionOf(position['start'], position['end']),
    },
  ];
}

/** The selector of a type, or of one that refines another. */
function findSelector(selectors: readonly Json[], type: string): Json | null {
  for (const selector of selectors) {
    if (selector['type'] === type) return selector;
    const refined = findSelector(objectsOf(selector['refinedBy']), type);
    if (refined) return refined;
  }
  return null;
}

function readQuote(exact: unknown, prefix: unknown, suffix: unknown): ForeignTarget['quote'] {
  const words = textOf(exact);
  if (words === null || words.trim() === '') return null;
  return { exact: words, prefix: textOf(prefix) ?? '', suffix: textOf(suffix) ?? '' };
}

/** A selector of Recogito's text annotator: `{ quote, start, end }`. */
export function readRecogitoSelector(selector: Json, source: string | null): ForeignTarget {
  return {
    source,
    quote: readQuote(
      selector['quote'],
      selector['quotePrefix'] ?? selector['prefix'],
      selector['quoteSuffix'] ?? selector['suffix'],
    ),
    position: positionOf(selector['start'], selector['end']),
  };
}
