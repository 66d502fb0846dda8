import { type ReportChoices, SECTIONS } from '../report/model.ts';
import { wordsOf } from '../report/words/index.ts';

/** The kinds of differences, by the names that the contract gives them. */
const KINDS = Object.keys(wordsOf('en').names.kinds) as NonNullable<ReportChoices['kinds']>;

/** What of a report was chosen by options; the rest is as by default. */
export type WishedChoices = Partial<ReportChoices>;

interface ChoiceOptions {
  readonly sections?: string | undefined;
  readonly kinds?: string | undefined;
  readonly 'only-annotated'?: boolean | undefined;
  readonly 'only-certain'?: boolean | undefined;
}

/** Reads the options that choose what goes into a report; a string says what is wrong with them. */
export function parseChoices(options: ChoiceOptions): WishedChoices | string {
  const sections = parseList('section', SECTIONS, options.sections);
  if (typeof sections === 'string') return sections;
  const kinds = parseList('kind', KINDS, options.kinds);
  if (typeof kinds === 'string') return kinds;
  return {
    ...(sections && { sections }),
    ...(kinds && { kinds }),
    ...(options['only-annotated'] && { onlyAnnotated: true }),
    ...(options['only-certain'] && { onlyCertain: true }),
  };
}

/** A list of names with commas between, each of which must be known; `null` if there is none. */
function parseList<T extends string>(
  what: string,
  known: readonly T[],
  given: string | undefined,
): readonly T[] | string | null {
  if (given === undefined) return null;
  const names = given.split(',').map((name) => name.trim());
  const strange = names.find((name) => !(known as readonly string[]).includes(name));
  if (strange !== undefined) return `no such ${what}: "${strange}"; there is ${known.join(', ')}`;
  return known.filter((name) => names.includes(name));
}
