import type { Annotation, Code, Status } from './model.ts';

/** What a note is on: one passage, two or more, or a whole account. */
export type AnnotationKind = 'passage' | 'pair' | 'account';

/** Which notes to show; what is absent does not matter, what is there must all hold. */
export interface AnnotationFilter {
  /** Has at least one of these codes; an empty list is no filter. */
  readonly tags?: readonly string[];
  readonly author?: string;
  readonly account?: string;
  readonly kind?: AnnotationKind;
  readonly status?: Status;
  /** Words that all occur in the body, the quoted passages, the author's name or the names of its codes. */
  readonly text?: string;
}

export function kindOf({ targets }: Annotation): AnnotationKind {
  if (targets.length > 1) return 'pair';
  return targets[0]?.selector ? 'passage' : 'account';
}

/** The notes that a filter lets through, in their order. */
export function filterAnnotations(
  annotations: readonly Annotation[],
  filter: AnnotationFilter,
  codebook: readonly Code[],
): readonly Annotation[] {
  const words = foldWords(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  const names = new Map(codebook.map(({ id, name }) => [id, name]));
  const { tags = [], author, account, kind, status } = filter;
  return annotations.filter(
    (annotation) =>
      (tags.length === 0 || annotation.tags.some((tag) => tags.includes(tag))) &&
      (author === undefined || annotation.author === author) &&
      (status === undefined || annotation.status === status) &&
      (kind === undefined || kindOf(annotation) === kind) &&
      (account === undefined || annotation.targets.some((target) => target.account === account)) &&
      (words.length === 0 || hasWords(annotation, words, names)),
  );
}

function hasWords(
  annotation: Annotation,
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): boolean {
  const { body, author, tags, targets } = annotation;
  const all = [
    body,
    author,
    ...tags.map((tag) => names.get(tag) ?? ''),
    ...targets.map(({ selector }) => selector?.quote.exact ?? ''),
  ];
  const text = foldWords(all.join('\n'));
  return words.every((word) => text.includes(word));
}

/** Without case and accents, so that "sao paulo" finds São Paulo. */
function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** What there is to filter by, with how many notes have it: authors, accounts and codes, by count, then by name. */
export interface Facets {
  readonly authors: readonly Facet[];
  readonly accounts: readonly Facet[];
  readonly tags: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export function facetsOf(annotations: readonly Annotation[]): Facets {
  return {
    authors: count(annotations.map(({ author }) => [author])),
    accounts: count(annotations.map(({ targets }) => targets.map(({ account }) => account))),
    tags: count(annotations.map(({ tags }) => tags)),
  };
}

/** Counts each value once a note. */
function count(values: readonly (readonly string[])[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((each) => [...new Set(each)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, times]) => ({ value, count: times })).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}
