/** Word lists of one language: forms divided by white space, `_` between the words of a phrase. */
export interface CertaintyData {
  readonly hedges: string;
  readonly boosters: string;
  readonly negators: string;
}

export type CertaintyKind = 'hedge' | 'booster' | 'negator';
