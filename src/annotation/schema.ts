import * as v from 'valibot';
import type { AccountRecord, Annotation, Code, Correction, StoryRecord, Target } from './model.ts';

/** Schemas of what is saved. Unknown fields are dropped; the types are those of `model.ts`, checked by the compiler. */

const id = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'must not be longer than 200'),
  // Half a surrogate pair cannot be part of an address.
  v.check((value) => !/\p{Cs}/u.test(value), 'must be valid Unicode'),
);
const text = v.string();
const offset = v.pipe(
  v.number(),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const time = v.pipe(
  v.string(),
  v.check((value) => ISO_8601.test(value) && !Number.isNaN(Date.parse(value)), 'must be an ISO 8601 time'),
);

const range = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'must not end before it starts'),
);

const target: v.GenericSchema<unknown, Target> = v.object({
  account: id,
  sha256: text,
  textSha256: text,
  selector: v.nullable(
    v.object({
      position: v.nullable(range),
      quote: v.object({ exact: text, prefix: text, suffix: text }),
    }),
  ),
});

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object({
  id,
  body: text,
  tags: v.pipe(
    v.array(id),
    v.check((tags) => new Set(tags).size === tags.length, 'must not name a code twice'),
  ),
  author: text,
  created: time,
  modified: time,
  status: v.picklist(['open', 'settled'], 'must be "open" or "settled"'),
  targets: v.pipe(v.array(target), v.minLength(1, 'must not be empty')),
});

const codeSchema: v.GenericSchema<unknown, Code> = v.object({
  id,
  name: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#cc6677"')),
  description: text,
  key: v.nullable(v.pipe(v.string(), v.length(1, 'must be one character'))),
});

const signed = { id, author: text, created: time };

const correction: v.GenericSchema<unknown, Correction> = v.variant('kind', [
  v.object({
    ...signed,
    kind: v.picklist(['link', 'unlink', 'lock']),
    a: v.array(target),
    b: v.array(target),
  }),
  v.object({
    ...signed,
    kind: v.literal('dismiss'),
    finding: text,
    rule: text,
    findingKind: v.picklist([
      'wording',
      'naming',
      'attribution',
      'certainty',
      'number',
      'order',
      'only-here',
      'loaded',
    ]),
    spans: v.array(target),
  }),
  v.object({ ...signed, kind: v.literal('speaker'), quote: target, speaker: v.nullable(text) }),
  v.object({ ...signed, kind: v.literal('put-back'), removal: target }),
]);

const known = v.nullable(text);

const account: v.GenericSchema<unknown, AccountRecord> = v.object({
  id,
  text,
  title: known,
  byline: known,
  publisher: known,
  published: known,
  url: known,
  language: known,
  standfirst: known,
  inferred: v.record(text, text),
});

/** A list of things with ids, no id twice. */
function listOf<T extends { readonly id: string }>(
  item: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, readonly T[]> {
  return v.pipe(
    v.array(item),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const seen = new Set<string>();
      for (const each of dataset.value) {
        if (seen.has(each.id)) addIssue({ message: `has the id "${each.id}" twice` });
        seen.add(each.id);
      }
    }),
  );
}

export const codebookSchema = listOf(codeSchema);

export const correctionsSchema = listOf(correction);

export const storySchema: v.GenericSchema<unknown, StoryRecord> = v.object({
  id,
  title: text,
  lead: known,
  accounts: listOf(account),
  corrections: correctionsSchema,
  annotations: listOf(annotationSchema),
  codebook: codebookSchema,
  settings: v.record(text, v.union([text, v.number(), v.boolean()])),
});

/** What is wrong first, and where: `annotations.3.author: Invalid type: Expected string but received 5`. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]!;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
