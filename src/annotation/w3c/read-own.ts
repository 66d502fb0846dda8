import * as v from 'valibot';
import { sha256Hex } from '../../engine/text/hash.ts';
import type { Annotation, Target } from '../model.ts';
import { annotationSchema, firstIssue } from '../schema.ts';
import { countCodePoints, type CodePoints } from './code-points.ts';
import { isObject, type Json, objectsOf, personOf, textOf } from './foreign.ts';
import { idOfIri } from './serialise.ts';
import type { W3cAccount } from './types.ts';

/** Whether we wrote an annotation: its targets name accounts. */
export function isOwn(json: Json): boolean {
  return objectsOf(json['target']).some((target) => 'parallax:account' in target);
}

/** Reads an annotation that `toW3c` wrote: the same as it was, given the same texts; a reason if it cannot be. */
export function ownReader(accounts: readonly W3cAccount[]): (json: Json) => Annotation | string {
  const texts = new Map<string, CodePoints>(
    accounts.map(({ text }) => [sha256Hex(text), countCodePoints(text)]),
  );
  return (json) => {
    const bodies = objectsOf(json['body']);
    const annotation = {
      id: idOfIri(textOf(json['id']) ?? ''),
      body: textOf(bodies.find(({ purpose }) => purpose === 'commenting')?.['value']) ?? '',
      tags: bodies.flatMap((body) => textOf(body['parallax:code']) ?? []),
      author: personOf(json['creator']),
      created: json['created'],
      modified: json['modified'],
      status: json['parallax:status'] ?? 'open',
      targets: objectsOf(json['target']).map((target) => readTarget(target, texts)),
    };
    const parsed = v.safeParse(annotationSchema, annotation);
    return parsed.success ? parsed.output : firstIssue(parsed.issues);
  };
}

function readTarget(target: Json, texts: ReadonlyMap<string, CodePoints>): Target {
  const textSha256 = textOf(target['parallax:textSha256']) ?? '';
  const selectors = objectsOf(target['selector']);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const counted = selectors.find(({ type }) => type === 'TextPositionSelector');
  const ours = target['parallax:position'];
  return {
    account: textOf(target['parallax:account']) ?? '',
    sha256: textOf(target['parallax:sha256']) ?? '',
    textSha256,
    selector: quote
      ? {
          position: isObject(ours)
            ? { start: Number(ours['start']), end: Number(ours['end']) }
            : positionIn(texts.get(textSha256), counted),
          quote: {
            exact: textOf(quote['exact']) ?? '',
            prefix: textOf(quote['prefix']) ?? '',
            suffix: textOf(quote['suffix']) ?? '',
          },
        }
      : null,
  };
}

/** A position in code units; `null` if the text that it counts is not at hand: the quote will find it. */
function positionIn(
  points: CodePoints | undefined,
  counted: Json | undefined,
): { readonly start: number; readonly end: number } | null {
  if (!points || !counted) return null;
  const [start, end] = [points.toUnits(Number(counted['start'])), points.toUnits(Number(counted['end']))];
  return start === null || end === null ? null : { start, end };
}
