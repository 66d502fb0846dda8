/** Weights of the signals of two quoted passages, learned by bench/learn-utterances.ts. Do not edit by hand. */
export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -3.97,
  identical: -0.217,
  shortCovered: 0.589,
  longCovered: 0.902,
  common: 0.101,
  rarest: -0.068,
  run: 1.931,
  runShare: 0.658,
  inOrder: 1.068,
  length: -1.392,
  sameSpeaker: 1.194,
  otherSpeaker: 0.018,
  linked: 1.812,
};
