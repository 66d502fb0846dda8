import { type Checkpoint, inTime } from '../../text/checkpoint.ts';
import type { Context, Draft, Place } from '../context.ts';
import { wordsAt } from '../draft.ts';
import { labelCounts, type LabelUse } from '../labels.ts';
import { introductions, type Introduction } from '../introductions.ts';
import type { Side } from '../view.ts';
import { flatMap } from '../../text/flat-map.ts';

/** What the same person, group or matter is called over the whole account. */
export function naming(context: Context): Draft[] {
  const found = inTime(context.watch, (checkpoint) => [
    ...byLabel(context, checkpoint),
    ...byIntroduction(context, checkpoint),
  ]);
  return found ?? [];
}

/** An account that says a word once may have quoted its rival's; twice is its own choice. */
const LEAST_USES = 2;
const LABEL = 0.5;
/** What every further use of the labels adds, up to `MOST_LABEL`. */
const PER_USE = 0.02;
const MOST_LABEL = 0.64;

function byLabel(context: Context, checkpoint: Checkpoint): Draft[] {
  const [usesA, usesB] = [labelCounts(context.a, checkpoint), labelCounts(context.b, checkpoint)];
  return flatMap([...usesA], ([set, labelsA]): Draft[] => {
    const labelsB = usesB.get(set);
    if (!labelsB) return [];
    const [a, b] = [dominant(labelsA), dominant(labelsB)];
    const isContrast =
      a.label !== b.label &&
      a.places.length > countOf(labelsB, a.label) &&
      b.places.length > countOf(labelsA, b.label);
    if (!isContrast || Math.max(a.places.length, b.places.length) < LEAST_USES) return [];
    const [placeA, placeB] = [a.places[0]!, b.places[0]!];
    const values = {
      one: wordsAt(context.a, placeA),
      other: wordsAt(context.b, placeB),
      countOne: String(a.places.length),
      countOther: String(b.places.length),
    };
    const weight = Math.min(MOST_LABEL, LABEL + PER_USE * (a.places.length + b.places.length));
    return [
      {
        kind: 'naming',
        rule: 'naming/label',
        weight,
        places: [...shown('a', a), ...shown('b', b)],
        links: [],
        message: { id: 'naming.label', values },
      },
    ];
  });
}

/** Mentions shown for each label. */
const MOST_SHOWN = 5;

function shown(side: Side, { places }: LabelUse): Place[] {
  return places.slice(0, MOST_SHOWN).map((place) => ({ side, ...place }));
}

function dominant(labels: readonly LabelUse[]): LabelUse {
  return labels.reduce((best, use) => (use.places.length > best.places.length ? use : best));
}

function countOf(labels: readonly LabelUse[], label: string): number {
  return labels.find((use) => use.label === label)?.places.length ?? 0;
}

const INTRODUCED = 0.4;
/** What a stance-bearing word in one of the introductions adds. */
const LOADED = 0.15;

function byIntroduction(context: Context, checkpoint: Checkpoint): Draft[] {
  const others = bySurname(introductions(context.b, checkpoint));
  return flatMap([...bySurname(introductions(context.a, checkpoint))], ([surname, one]): Draft[] => {
    const other = others.get(surname);
    if (!other || !differ(one, other)) return [];
    const places: Place[] = [
      { side: 'a', ...one.range },
      { side: 'b', ...other.range },
    ];
    const values = {
      name: one.name.length >= other.name.length ? one.name : other.name,
      one: wordsAt(context.a, places[0]!),
      other: wordsAt(context.b, places[1]!),
    };
    const weight = INTRODUCED + (one.loaded === other.loaded ? 0 : LOADED);
    return [
      {
        kind: 'naming',
        rule: 'naming/introduction',
        weight,
        places,
        links: [],
        message: { id: 'naming.descriptor', values },
      },
    ];
  });
}

/** Persons whose surname no other person of the account bears: father and son are not told apart here. */
function bySurname(list: readonly Introduction[]): Map<string, Introduction> {
  const bearers = new Map<string, number>();
  for (const { surname } of list) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  return new Map(list.filter((one) => bearers.get(one.surname) === 1).map((one) => [one.surname, one]));
}

/** Each says something of the person that the other's introduction does not. */
function differ(one: Introduction, other: Introduction): boolean {
  return (
    one.keys.some((key) => !other.keys.includes(key)) &&
    other.keys.some((key) => !one.keys.includes(key)) &&
    one.keys.length > 0
  );
}
