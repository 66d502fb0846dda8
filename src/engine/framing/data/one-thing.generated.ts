import type { OneThingModel } from '../one-thing.ts';

/** What tells that two phrases are one thing told in two ways. Learned by bench/learn-one-thing.ts; do not edit by hand. */
export const ONE_THING: OneThingModel = {
  bias: -2.06,
  link: 0.253,
  linked: 0.512,
  common: -0.899,
  ruleWeight: 4.08,
  sharedRarity: 0.686,
  runs: 1.04,
  closeRarity: 0.674,
  closeBefore: 0.613,
  closeNames: 0.466,
  ownNames: -0.446,
  place: -1,
  modifier: -0.445,
  certainty: -2.16,
  attribution: 0.694,
};
