import * as v from 'valibot';
import type { Result } from '../../engine/index.ts';
import { shortId } from '../../engine/text/hash.ts';
import { canonicalJson } from '../canonical.ts';
import { findCode, nextColor } from '../codebook.ts';
import type { Annotation, Code, Correction } from '../model.ts';
import { bad, parseSafely } from '../safe-json.ts';
import { annotationSchema, codebookSchema, correctionsSchema, firstIssue } from '../schema.ts';
import { type ForeignAnnotation, isObject, type Json, objectsOf } from './foreign.ts';
import { foreignPlacer, type ImportAccount, type PlacedTarget } from './place-foreign.ts';
import { hypothesisItems, readHypothesis } from './read-hypothesis.ts';
import { isOwn, ownReader } from './read-own.ts';
import { isRecogito, readRecogito } from './read-recogito.ts';
import { readW3c, w3cItems } from './read-w3c.ts';

/** What a file of annotations had. */
export interface W3cImport {
  readonly annotations: readonly Annotation[];
  /** Codes of the file, and codes made for tags that no code has the name of. */
  readonly codebook: readonly Code[];
  readonly corrections: readonly Correction[];
  readonly report: ImportReport;
}

export interface ImportReport {
  /** How many annotations the file has. */
  readonly read: number;
  /** Notes whose place the reader should look at. */
  readonly uncertain: readonly ImportedPassage[];
  /** Notes that were kept without a place. */
  readonly lost: readonly ImportedPassage[];
  /** What could not be read at all: which of the file, counted from 1, and why. */
  readonly skipped: readonly { readonly number: number; readonly why: string }[];
}

export interface ImportedPassage {
  readonly id: string;
  readonly quote: string;
}

export interface ImportOptions {
  readonly accounts: readonly ImportAccount[];
  readonly codebook: readonly Code[];
  /** ISO 8601; for annotations that do not say when they were made. */
  readonly now: string;
}

/**
 * Reads annotations: our own W3C files, those of other tools in the W3C model (Recogito's among them), Recogito's
 * native JSON, and Hypothesis exports. Nothing is dropped silently.
 */
export function parseW3c(text: string, options: ImportOptions): Result<W3cImport> {
  const json = parseSafely(text);
  if (!json.ok) return json;
  const items = readItems(json.value, options);
  if (items.length === 0) return bad('no-annotations', 'there are no annotations in it');
  const file = isObject(json.value) ? json.value : {};
  const codes = v.safeParse(codebookSchema, file['parallax:codebook'] ?? []);
  if (!codes.success) return bad('bad-content', `parallax:codebook: ${firstIssue(codes.issues)}`);
  const corrections = v.safeParse(correctionsSchema, file['parallax:corrections'] ?? []);
  if (!corrections.success)
    return bad('bad-content', `parallax:corrections: ${firstIssue(corrections.issues)}`);
  const collected = collect(items, [...codes.output], options);
  return { ok: true, value: { ...collected, corrections: corrections.output } };
}

type Item =
  | { readonly kind: 'own'; readonly annotation: Annotation }
  | { readonly kind: 'foreign'; readonly annotation: ForeignAnnotation }
  | { readonly kind: 'unreadable'; readonly why: string };

const foreign = (annotation: ForeignAnnotation): Item => ({ kind: 'foreign', annotation });
const own = (read: Annotation | string): Item =>
  typeof read === 'string' ? { kind: 'unreadable', why: read } : { kind: 'own', annotation: read };

/** Every annotation of a file: one of ours, one of others, or why it cannot be read. */
function readItems(json: unknown, { accounts }: ImportOptions): Item[] {
  const hypothesis = hypothesisItems(json);
  if (hypothesis.length > 0) return readHypothesis(hypothesis).map(foreign);
  const list = objectsOf(isObject(json) && 'annotations' in json ? json['annotations'] : json);
  if (list.some(isRecogito)) return list.filter(isRecogito).map((item) => foreign(readRecogito(item)));
  const readOwn = ownReader(accounts);
  return w3cItems(json).map((item: Json) => (isOwn(item) ? own(readOwn(item)) : foreign(readW3c(item))));
}

function collect(
  items: readonly Item[],
  codes: readonly Code[],
  { accounts, codebook, now }: ImportOptions,
): Omit<W3cImport, 'corrections'> {
  const place = foreignPlacer(accounts);
  const found: Code[] = [...codes];
  const annotations = new Map<string, Annotation>();
  const uncertain: ImportedPassage[] = [];
  const lost: ImportedPassage[] = [];
  const skipped: { number: number; why: string }[] = [];

  const add = (annotation: Annotation, number: number): void => {
    if (annotations.has(annotation.id))
      skipped.push({ number, why: `the id "${annotation.id}" is there twice` });
    else annotations.set(annotation.id, annotation);
  };
  items.forEach((item, index) => {
    const number = index + 1;
    if (item.kind === 'unreadable') skipped.push({ number, why: item.why });
    else if (item.kind === 'own') add(item.annotation, number);
    else {
      const targets = item.annotation.targets.flatMap((target) => place(target) ?? []);
      const tags = tagIds(item.annotation.tags, codebook, found);
      const annotation = adopt(item.annotation, targets, tags, now);
      const parsed = v.safeParse(annotationSchema, annotation);
      if (!parsed.success) {
        skipped.push({ number, why: firstIssue(parsed.issues) });
        return;
      }
      add(parsed.output, number);
      for (const { target, state } of targets) {
        const passage = { id: annotation.id, quote: target.selector?.quote.exact ?? '' };
        if (state === 'uncertain') uncertain.push(passage);
        if (state === 'lost') lost.push(passage);
      }
    }
  });
  const report = { read: items.length, uncertain, lost, skipped };
  return { annotations: [...annotations.values()], codebook: found, report };
}

/** The ids of codes for tag names; makes codes for names that nobody has. */
function tagIds(names: readonly string[], codebook: readonly Code[], found: Code[]): string[] {
  const ids = names.flatMap((written) => {
    const name = written.trim();
    if (name === '') return [];
    const known = findCode([...codebook, ...found], name);
    if (known) return [known.id];
    const code: Code = {
      id: shortId('code', name.toLowerCase()),
      name,
      color: nextColor([...codebook, ...found]),
      description: '',
      key: null,
    };
    found.push(code);
    return [code.id];
  });
  return [...new Set(ids)];
}

function adopt(
  said: ForeignAnnotation,
  targets: readonly PlacedTarget[],
  tags: readonly string[],
  now: string,
): Annotation {
  const created = isoOf(said.created) ?? isoOf(said.modified) ?? now;
  return {
    // The same id each time the same file is read, so that reading it twice adds nothing.
    id: said.id ?? shortId('import', canonicalJson(said)),
    body: said.body,
    tags,
    author: said.author,
    created,
    modified: isoOf(said.modified) ?? created,
    status: 'open',
    targets: targets.map(({ target }) => target),
  };
}

function isoOf(time: string | null): string | null {
  const parsed = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
