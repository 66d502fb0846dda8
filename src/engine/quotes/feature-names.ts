import type { Shape } from './reading.ts';

/**
 * Names of features that have parts, "before:open", joined once: joining and hashing them anew for each candidate took
 * most of the time of finding speakers.
 */
const PARTS = [
  'open',
  'first',
  'alone',
  'capital',
  'introduced',
  'verbBefore',
  'verbAfter',
  'title',
  'length',
  'sure',
  'unsure',
  'beside',
  'reach',
  'after',
  'far',
  'gap',
] as const;

type PartNames = Readonly<Record<(typeof PARTS)[number], string>>;

/** What is seen of a quotation and its cue, by how a candidate stands to it. */
export const SHAPE_NAMES: Readonly<Record<Shape, PartNames>> = {
  before: namesOf('before'),
  beforeMain: namesOf('beforeMain'),
  beforeInverted: namesOf('beforeInverted'),
  after: namesOf('after'),
  inverted: namesOf('inverted'),
  according: namesOf('according'),
  colon: namesOf('colon'),
  dash: namesOf('dash'),
  subject: namesOf('subject'),
  implied: namesOf('implied'),
  carried: namesOf('carried'),
  reported: namesOf('reported'),
  announced: namesOf('announced'),
  floating: namesOf('floating'),
  nobody: namesOf('nobody'),
};

function namesOf(shape: Shape): PartNames {
  return Object.fromEntries(PARTS.map((part) => [part, `${shape}:${part}`])) as PartNames;
}

/** What is seen of a cue, by the side of the quotation on which it stands. */
export const SIDE_NAMES = { before: sideNames('before'), after: sideNames('after') } as const;

function sideNames(side: 'before' | 'after') {
  return {
    gap: `${side}:gap`,
    quoteBetween: `${side}:quoteBetween`,
    that: `${side}:that`,
    clauseBefore: `${side}:clauseBefore`,
    fencedSure: `${side}:fenced:sure`,
    fencedUnsure: `${side}:fenced:unsure`,
    firstVerb: `${side}:firstVerb`,
    nearestVerb: `${side}:nearestVerb`,
  };
}

/** What kind of words a speaker's phrase is. */
export type NounType = 'object' | 'pronoun' | 'person' | 'theName' | 'name' | 'role' | 'plain';

/** The feature of the kind, and of the kind as the subject of the sentence. */
export const TYPE_NAMES: Readonly<Record<NounType, { readonly type: string; readonly subject: string }>> = {
  object: { type: 'type:object', subject: 'subject:object' },
  pronoun: { type: 'type:pronoun', subject: 'subject:pronoun' },
  person: { type: 'type:person', subject: 'subject:person' },
  theName: { type: 'type:theName', subject: 'subject:theName' },
  name: { type: 'type:name', subject: 'subject:name' },
  role: { type: 'type:role', subject: 'subject:role' },
  plain: { type: 'type:plain', subject: 'subject:plain' },
};
