import { sha256Hex } from '../../engine/text/hash.ts';
import { inTimeOrder } from '../canonical.ts';
import type { Annotation, Code, StoryRecord, Target } from '../model.ts';
import { countCodePoints, type CodePoints } from './code-points.ts';
import {
  CONTEXT,
  type Motivation,
  type W3cAccount,
  type W3cAnnotation,
  type W3cBody,
  type W3cCollection,
  type W3cSelector,
  type W3cTarget,
} from './types.ts';

/** What of a story goes into a W3C file. */
export type W3cContent = Pick<StoryRecord, 'id' | 'title' | 'annotations' | 'corrections' | 'codebook'>;

/**
 * A story's notes as a collection of web annotations, with its codebook and corrections. Positions are counted in code
 * points of the accounts' texts; where the text that a position was made for is not among them, it is written in our
 * own unit instead.
 */
export function toW3c(content: W3cContent, accounts: readonly W3cAccount[]): W3cCollection {
  const { id, title, annotations, corrections, codebook } = inTimeOrder({
    lead: null,
    accounts: [],
    settings: {},
    ...content,
  });
  const collection = `urn:parallax:story:${encodeURIComponent(id)}`;
  const names = new Map(codebook.map((code) => [code.id, code.name]));
  const sources = new Map(accounts.map((account) => [account.id, openSource(account)]));
  return {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: title,
    total: annotations.length,
    first: {
      id: `${collection}:page`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: annotations.map((annotation) => writeAnnotation(annotation, names, sources)),
    },
    'parallax:codebook': codebook,
    'parallax:corrections': corrections,
  };
}

interface Source {
  readonly url: string | null;
  readonly textSha256: string;
  readonly points: () => CodePoints;
}

function openSource({ url, text }: W3cAccount): Source {
  let points: CodePoints | null = null;
  return { url, textSha256: sha256Hex(text), points: () => (points ??= countCodePoints(text)) };
}

function writeAnnotation(
  { id, author, body, tags, status, targets, created, modified }: Annotation,
  names: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>,
): W3cAnnotation {
  const bodies = [
    ...(body === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', value: body, format: 'text/markdown' } as const]),
    ...tags.map((tag) => writeTag(tag, names.get(tag))),
  ];
  const motivations = motivationsOf(body, tags, targets);
  return {
    id: annotationIri(id),
    type: 'Annotation',
    motivation: motivations.length === 1 ? motivations[0]! : motivations,
    ...(author !== '' && { creator: { type: 'Person', name: author } }),
    created,
    modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: targets.map((target) => writeTarget(target, sources.get(target.account))),
    ...(status === 'settled' && { 'parallax:status': status }),
  };
}

function motivationsOf(body: string, tags: readonly string[], targets: readonly Target[]): Motivation[] {
  const motivations: Motivation[] = [];
  if (body !== '') motivations.push('commenting');
  if (tags.length > 0) motivations.push('tagging');
  if (targets.length > 1) motivations.push('linking');
  return motivations.length > 0 ? motivations : ['highlighting'];
}

function writeTag(tag: Code['id'], name: string | undefined): W3cBody {
  const body = { type: 'TextualBody', purpose: 'tagging', value: name ?? tag } as const;
  return { ...body, 'parallax:code': tag };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const OWN = 'urn:parallax:note:';

/** The IRI of an annotation's id: a UUID's own, an id that is an IRI itself, or one of ours. */
export function annotationIri(id: string): string {
  if (UUID.test(id)) return `urn:uuid:${id}`;
  return /^https?:\/\/\S+$/.test(id) ? id : OWN + encodeURIComponent(id);
}

/** The id behind an IRI that `annotationIri` made; an IRI of others is an id itself. */
export function idOfIri(iri: string): string {
  const uuid = iri.replace(/^urn:uuid:/, '');
  if (UUID.test(uuid)) return uuid;
  if (!iri.startsWith(OWN)) return iri;
  try {
    return decodeURIComponent(iri.slice(OWN.length));
  } catch {
    return iri;
  }
}

function writeTarget(target: Target, source: Source | undefined): W3cTarget {
  const { account, sha256, textSha256, selector } = target;
  const position = selector?.position ?? null;
  const points = position && countedPosition(position, textSha256, source);
  const selectors: W3cSelector[] = [];
  if (selector) {
    const { exact, prefix, suffix } = selector.quote;
    selectors.push({
      type: 'TextQuoteSelector',
      exact,
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && { suffix }),
    });
  }
  if (points) selectors.push(points);
  return {
    type: 'SpecificResource',
    source: source?.url ?? `urn:parallax:text:${sha256 === '' ? account : sha256}`,
    ...(selector && { selector: selectors }),
    'parallax:account': account,
    'parallax:sha256': sha256,
    'parallax:textSha256': textSha256,
    ...(position && !points && { 'parallax:position': position }),
  };
}

function countedPosition(
  position: { readonly start: number; readonly end: number },
  textSha256: string,
  source: Source | undefined,
): W3cSelector | null {
  if (source?.textSha256 !== textSha256) return null;
  const start = source.points().fromUnits(position.start);
  const end = source.points().fromUnits(position.end);
  return start === null || end === null ? null : { type: 'TextPositionSelector', start, end };
}
