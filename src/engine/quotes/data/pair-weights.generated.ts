/** Weights of the signals of two quoted passages, learned by bench/learn-utterances.ts. Do not edit by hand. */
export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -4.15,
  identical: 0.278,
  shortCovered: 0.421,
  longCovered: 1.083,
  common: -0.002,
  rarest: 0.198,
  run: 1.911,
  runShare: 0.671,
  inOrder: 1.193,
  length: -1.471,
  sameSpeaker: 1.117,
  otherSpeaker: 0.537,
  linked: 1.56,
};
