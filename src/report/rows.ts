/** What is needed of accounts and their links to set them in rows. */
interface Counterpart {
  readonly account: { readonly id: string };
  readonly sentence: number;
  readonly score: number;
}

interface Linked {
  readonly counterparts: readonly Counterpart[];
}

interface Told {
  readonly id: string;
  readonly sentences: readonly unknown[];
}

/** Two accounts in rows: what is linked shares one. */
export interface Row {
  /** Index of the sentence of either account; `null` where there is none. */
  readonly a: number | null;
  readonly b: readonly number[];
  /** Counterparts that stand in another row already. */
  readonly elsewhere: readonly number[];
  /** The best score of a link of the row, or `null`. */
  readonly score: number | null;
}

/**
 * Sets the sentences of two accounts in rows, in the order of the first. Each sentence stands in one row, one of the
 * second account with its surest counterpart; those that are linked to none come after the one that they follow there.
 */
export function rowsOf(marked: readonly Linked[], a: Told, b: Told): Row[] {
  const across = a.sentences.map((_, i) =>
    marked[i]!.counterparts.filter(({ account }) => account.id === b.id),
  );
  const homes = homesOf(across);
  const follows = runsWithout(new Set(homes.keys()), b.sentences.length);
  const take = (after: number): Row[] =>
    (follows.get(after) ?? []).map((sentence) => ({ a: null, b: [sentence], elsewhere: [], score: null }));
  const rows = [...take(-1)];
  across.forEach((counterparts, i) => {
    const all = counterparts.map(({ sentence }) => sentence);
    const own = all.filter((sentence) => homes.get(sentence)?.row === i);
    const score = all.length > 0 ? Math.max(...counterparts.map((each) => each.score)) : null;
    rows.push({ a: i, b: own, elsewhere: all.filter((sentence) => !own.includes(sentence)), score });
    for (const sentence of own) rows.push(...take(sentence));
  });
  return rows;
}

interface Home {
  readonly row: number;
  readonly score: number;
}

/** For each linked sentence of the second account, the sentence of the first with the surest link, the earlier of two. */
function homesOf(across: readonly (readonly Counterpart[])[]): ReadonlyMap<number, Home> {
  const homes = new Map<number, Home>();
  across.forEach((counterparts, row) => {
    for (const { sentence, score } of counterparts)
      if (score > (homes.get(sentence)?.score ?? -1)) homes.set(sentence, { row, score });
  });
  return homes;
}

/** The sentences that are linked to none, by the last one before them that is; -1 for those before all others. */
function runsWithout(linked: ReadonlySet<number>, count: number): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  let run: number[] = [];
  runs.set(-1, run);
  for (let i = 0; i < count; i++) {
    if (linked.has(i)) runs.set(i, (run = []));
    else run.push(i);
  }
  return runs;
}
