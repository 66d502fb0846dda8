import type { OneThingModel } from '../one-thing.ts';

/** What tells that two phrases are one thing told in two ways. Learned by bench/learn-one-thing.ts; do not edit by hand. */
export const ONE_THING: OneThingModel = {
  bias: -2.17,
  link: 0.272,
  linked: 0.437,
  common: -0.923,
  ruleWeight: 4.8,
  sharedRarity: 0.69,
  runs: 1.08,
  closeRarity: 0.723,
  closeBefore: 0.662,
  closeNames: 0.472,
  ownNames: -0.453,
  modifier: -0.638,
  attribution: 0.732,
};
