import type { CorrectedAccount, CorrectedFinding, CorrectedLink } from '../annotation/apply.ts';
import type { PlacedAnnotation } from '../annotation/place.ts';
import { accountsOfFinding, type Span, type Utterance } from '../engine/index.ts';
import { LIKELY } from './sureness.ts';
import type { ReportInput } from './model.ts';
import { overlaps } from './ranges.ts';

/** What of a comparison goes into a report. */
export interface Chosen {
  readonly accounts: readonly CorrectedAccount[];
  readonly links: readonly CorrectedLink[];
  readonly utterances: readonly Utterance[];
  readonly findings: readonly CorrectedFinding[];
  readonly notes: readonly PlacedAnnotation[];
}

/** Leaves out what the reader does not want in the report. */
export function choose({ comparison, notes, choices }: ReportInput): Chosen {
  const wanted = choices.accounts && new Set(choices.accounts);
  const isIn = (account: string): boolean => wanted === null || wanted.has(account);
  const accounts = comparison.accounts.filter(({ id }) => isIn(id));
  const links = comparison.links.filter(
    ({ a, b, score, origin }) =>
      isIn(a.account) && isIn(b.account) && (!choices.onlyCertain || score >= LIKELY || origin === 'reader'),
  );
  const findings = comparison.findings.filter(
    (finding) =>
      (choices.kinds === null || choices.kinds.includes(finding.kind)) &&
      [...accountsOfFinding(finding)].every(isIn),
  );
  const here = notes.filter((note) => isAbout(note, isIn));
  const chosen: Chosen = {
    accounts,
    links,
    utterances: comparison.utterances.flatMap((utterance) => within(utterance, isIn)),
    findings: choices.onlyCertain ? resting(findings, links) : findings,
    notes: here,
  };
  return choices.onlyAnnotated ? annotated(chosen) : chosen;
}

function isAbout({ annotation }: PlacedAnnotation, isIn: (account: string) => boolean): boolean {
  return annotation.targets.some(({ account }) => isIn(account));
}

/** An utterance as far as the wanted accounts render it. */
function within(utterance: Utterance, isIn: (account: string) => boolean): Utterance[] {
  const renderings = utterance.renderings.filter(({ account }) => isIn(account));
  if (renderings.length === 0) return [];
  if (renderings.length === utterance.renderings.length) return [utterance];
  const accounts = new Set(renderings.map(({ account }) => account));
  return [{ ...utterance, renderings, match: accounts.size === 1 ? 'single' : utterance.match }];
}

/** The sure findings that rest on none but links that are there; those that rest on no link at all stay. */
function resting(
  findings: readonly CorrectedFinding[],
  links: readonly CorrectedLink[],
): readonly CorrectedFinding[] {
  const ids = new Set(links.map(({ id }) => id));
  return findings.filter(({ tentative, links: own }) => !tentative && own.every((id) => ids.has(id)));
}

/** Quotes and findings that a note is on, by its words. */
function annotated(chosen: Chosen): Chosen {
  const noted = chosen.notes.flatMap(({ places }) =>
    places.flatMap((place): Span[] =>
      place.state === 'placed'
        ? [{ account: place.account, start: place.placement.start, end: place.placement.end }]
        : [],
    ),
  );
  const isNoted = (span: Span): boolean =>
    noted.some((note) => note.account === span.account && overlaps(note, span));
  const quotes = new Map(chosen.accounts.map(({ id, quotes }) => [id, quotes]));
  return {
    ...chosen,
    findings: chosen.findings.filter(({ spans }) => spans.some(isNoted)),
    utterances: chosen.utterances.filter(({ renderings }) =>
      renderings.some((rendering) => {
        const { start, end } =
          'quote' in rendering ? quotes.get(rendering.account)![rendering.quote]! : rendering;
        return isNoted({ account: rendering.account, start, end });
      }),
    ),
  };
}
