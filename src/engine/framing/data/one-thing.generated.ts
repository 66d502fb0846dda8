import type { OneThingModel } from '../one-thing.ts';

/** What tells that two phrases are one thing told in two ways. Learned by bench/learn-one-thing.ts; do not edit by hand. */
export const ONE_THING: OneThingModel = {
  bias: -2.38,
  link: 0.266,
  linked: 0.343,
  common: -0.718,
  ruleWeight: 4.74,
  sharedRarity: 0.648,
  runs: 0.993,
  closeRarity: 0.75,
  closeBefore: 0.655,
  closeNames: 0.292,
  ownNames: -0.445,
  modifier: -0.336,
  attribution: 0.556,
};
