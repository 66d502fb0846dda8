/**
 * Boosted decision trees (Friedman 2001), each a full binary tree of the same depth in breadth-first order: at node
 * `k` go to `2k + 2` if the feature is at least the threshold, else to `2k + 1`; a node with feature -1 goes left.
 */
export interface TreeModel {
  /** Log-odds before any tree has spoken. */
  readonly base: number;
  readonly depth: number;
  /** Of each inner node, tree after tree. */
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  /** What each leaf adds to the log-odds, tree after tree. */
  readonly leaves: readonly number[];
}

/** Reads lists of numbers written with spaces between them, as the training script writes them. */
export function readTrees(
  model: Omit<TreeModel, 'features' | 'thresholds' | 'leaves'> & {
    readonly features: string;
    readonly thresholds: string;
    readonly leaves: string;
  },
): TreeModel {
  const numbers = (list: string): number[] => list.trim().split(/\s+/).map(Number);
  return {
    base: model.base,
    depth: model.depth,
    features: numbers(model.features),
    thresholds: numbers(model.thresholds),
    leaves: numbers(model.leaves),
  };
}

/** The log-odds that the trees give to a list of features. */
export function sumTrees(model: TreeModel, values: readonly number[]): number {
  const inner = 2 ** model.depth - 1;
  const trees = model.leaves.length / (inner + 1);
  let sum = model.base;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    while (node < inner) {
      const feature = model.features[tree * inner + node]!;
      const right = feature >= 0 && values[feature]! >= model.thresholds[tree * inner + node]!;
      node = 2 * node + (right ? 2 : 1);
    }
    sum += model.leaves[tree * (inner + 1) + node - inner]!;
  }
  return sum;
}

/** Log-odds to a chance, 0..1. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
