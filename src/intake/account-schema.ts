import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const optionalText = v.optional(v.nullable(v.string()));

/** BCP 47, as `Intl` accepts it. */
const language = v.pipe(
  v.string(),
  v.check(isLanguage, 'must be a BCP 47 language tag such as "en" or "pt-BR"'),
);

const ISO_8601 = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** An account as JSON gives it: `text` or `html`, and whatever is known of it. Unknown fields are ignored. */
export const accountSchema = v.pipe(
  v.object({
    id: text,
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    title: optionalText,
    byline: optionalText,
    publisher: optionalText,
    published: v.optional(v.nullable(v.pipe(v.string(), v.regex(ISO_8601, 'must be an ISO 8601 date')))),
    url: optionalText,
    language: v.optional(v.nullable(language)),
  }),
  v.check(
    ({ text: plain, html }) => (plain === undefined) !== (html === undefined),
    'must have either "text" or "html"',
  ),
);

export type JsonAccount = v.InferOutput<typeof accountSchema>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The first thing that is wrong with a value, with its place: `accounts.1.text: must be a string`. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]!;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
