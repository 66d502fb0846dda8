import type { Role } from '../../model.ts';
import { inTime } from '../../text/checkpoint.ts';
import type { Context, Draft } from '../context.ts';
import { nearestFinder, type NearestFinder } from '../nearest.ts';
import type { Passage, Side, View } from '../view.ts';
import { untilExpired } from '../watch.ts';
import { flatMap } from '../../text/flat-map.ts';

/** Runs of sentences that nothing in the other account is linked to. */
export function onlyHere(context: Context): Draft[] {
  const { a, b, links } = context;
  const linked = {
    a: new Set(flatMap(links, (link) => link.a.sentences)),
    b: new Set(flatMap(links, (link) => link.b.sentences)),
  };
  return [
    ...draftsOf(context, runsOf('a', a, linked.a), b),
    ...draftsOf(context, runsOf('b', b, linked.b), a),
  ];
}

/** The account of the other side is indexed only if there is a run: most sentences are linked and never asked about. */
function draftsOf(context: Context, runs: readonly Run[], other: View): Draft[] {
  const { watch, rarity } = context;
  if (runs.length === 0) return [];
  const nearest = inTime(watch, (checkpoint) => nearestFinder(other, rarity, checkpoint));
  if (!nearest) return [];
  return untilExpired(runs, watch, (run) => {
    const draft = inTime(watch, (checkpoint) =>
      toDraft(context, run, (passage) => {
        checkpoint();
        return nearest(passage);
      }),
    );
    return draft ? [draft] : [];
  });
}

/** What a story tells, unlike its credits and page furniture. A headline of one's own is no content of one's own. */
const TELLING: ReadonlySet<Role> = new Set(['body', 'standfirst']);

interface Run {
  readonly side: Side;
  readonly passages: readonly Passage[];
}

function runsOf(side: Side, view: View, linked: ReadonlySet<number>): Run[] {
  const runs: Passage[][] = [];
  let last = -2;
  for (const passage of view.passages) {
    if (linked.has(passage.sentence) || !TELLING.has(passage.role) || passage.length === 0) continue;
    if (passage.sentence === last + 1) runs.at(-1)!.push(passage);
    else runs.push([passage]);
    last = passage.sentence;
  }
  return runs.map((passages) => ({ side, passages }));
}

/** Half the weight is reached at this many telling words: about three sentences. */
const HALF_WORDS = 40;
/** What stands early in an account was important to it. */
const EARLY = 0.15;
const MOST = 0.6;

function toDraft(context: Context, { side, passages }: Run, nearest: NearestFinder): Draft {
  const first = passages[0]!;
  const view = context[side];
  const words = flatMap(passages, ({ tokens }) => tokens.filter(({ light }) => !light)).length;
  const place = first.sentence / Math.max(1, view.passages.length - 1);
  const best = passages
    .map(nearest)
    .reduce((one, other) => (other && (!one || other.score > one.score) ? other : one), null);
  const likeness = best?.score ?? 0;
  const weight = (MOST * words) / (words + HALF_WORDS) + EARLY * (1 - place);
  return {
    kind: 'only-here',
    rule: 'only-here/run',
    weight: weight * (1 - likeness / 2),
    places: [{ side, start: first.start, end: passages.at(-1)!.end }],
    links: [],
    ...(best && {
      nearest: {
        side: side === 'a' ? 'b' : 'a',
        sentence: best.sentence,
        score: Math.round(likeness * 1000) / 1000,
      },
    }),
    message: { id: 'only.run', values: { sentences: String(passages.length) } },
  };
}
