import { describe, expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import type { Draft } from './context.ts';
import { ONE_THING } from './data/one-thing.generated.ts';
import { TELLING } from './data/telling.generated.ts';
import { contrastDraft } from './draft.ts';
import { readContext } from './index.ts';
import type { OneThingModel } from './one-thing.ts';
import type { TellingModel } from './signals.ts';
import { weighContrasts } from './telling.ts';

/** A model of one signal: every other counts for nothing. */
function model(bias: number, weights: Partial<TellingModel> = {}): TellingModel {
  const none = Object.fromEntries(Object.keys(TELLING).map((name) => [name, 0])) as Record<
    keyof TellingModel,
    number
  >;
  return { ...none, bias, ...weights };
}

const LIKELY = model(2);

/** One chance of being one thing for all. */
function oneThing(bias: number): OneThingModel {
  return { ...(Object.fromEntries(Object.keys(ONE_THING).map((name) => [name, 0])) as OneThingModel), bias };
}

const ONE = oneThing(4);
const TWO = oneThing(-4);

/** All words of two sentences as one contrast, by a rule. */
function whole(
  rule: string,
  a: string,
  b: string,
): { context: NonNullable<ReturnType<typeof readContext>>; draft: Draft } {
  const context = readContext(told(`1| ${a}`, `1| ${b}`))!;
  const pair = context.pairs[0]!;
  const draft = contrastDraft(
    context,
    pair,
    { from: 0, to: pair.a.tokens.length },
    { from: 0, to: pair.b.tokens.length },
    { kind: rule.startsWith('number') ? 'number' : 'wording', rule, weight: 0.2, message: 'wording.words' },
  );
  return { context, draft };
}

function weighed(rule: string, a: string, b: string, telling: TellingModel, by = ONE): Draft[] {
  const { context, draft } = whole(rule, a, b);
  return weighContrasts(context, [draft], { telling, oneThing: by });
}

const FIRE = 'Divers searched the flooded mill';
const SAME = 'Divers combed the flooded mill';

describe('contrasts of wording', () => {
  test('weigh more the likelier a reader names them', () => {
    const [one] = weighed('wording/set', FIRE, SAME, model(-1));
    const [other] = weighed('wording/set', FIRE, SAME, model(1));
    expect(one!.weight).toBeLessThan(other!.weight);
  });

  test('of hardly any chance are dropped', () => {
    expect(weighed('wording/set', FIRE, SAME, model(-6))).toEqual([]);
  });

  test('weigh more with what the model is told to look at', () => {
    const [plain] = weighed('wording/set', FIRE, SAME, model(-1, { loadedOne: 2 }));
    const [loaded] = weighed(
      'wording/set',
      FIRE,
      'Divers ransacked the notorious mill',
      model(-1, { loadedOne: 2 }),
    );
    expect(loaded!.weight).toBeGreaterThan(plain!.weight);
  });
});

test('other kinds keep the weight of their rule', () => {
  expect(weighed('number/differs', FIRE, SAME, model(-6))).toMatchObject([{ weight: 0.2 }]);
});

describe('tentative are', () => {
  test.each([
    [
      'clauses that share no word',
      'wording/retold',
      'Divers searched the mill',
      'Her brother slept',
      ONE,
      true,
    ],
    ['clauses that share most words', 'wording/retold', FIRE, SAME, ONE, undefined],
    ['words that are hardly one thing', 'wording/set', FIRE, SAME, TWO, true],
    ['words in one place', 'wording/place', FIRE, SAME, ONE, true],
    ['verbs of one subject', 'wording/predicate', FIRE, SAME, ONE, true],
    ['numbers, which their rule judges', 'number/differs', FIRE, SAME, TWO, undefined],
    ['words that are one thing', 'wording/set', FIRE, SAME, ONE, undefined],
  ])('%s', (_, rule, a, b, by, tentative) => {
    expect(weighed(rule, a, b, LIKELY, by)[0]!.tentative).toBe(tentative);
  });

  test('a clause against the clauses of a second sentence', () => {
    const text = `1| ${FIRE}.\nA calm day.`;
    const input = told(text, `1| ${SAME}.\n${SAME} twice.`);
    const second = { ...input.links[0]!, id: 'second', score: 0.6, b: { account: 'b', sentences: [1] } };
    const context = readContext({ ...input, links: [...input.links, second] })!;
    const said = { kind: 'wording', rule: 'wording/retold', weight: 0.2, message: 'wording.retold' } as const;
    const drafts = context.pairs.map((pair) =>
      contrastDraft(context, pair, { from: 0, to: 5 }, { from: 0, to: 5 }, said),
    );
    const found = weighContrasts(context, drafts, { telling: model(2, { link: 0.5 }), oneThing: ONE });
    expect(found.map(({ tentative }) => tentative)).toEqual([undefined, true]);
  });
});
