/** Weights of the signals of two quoted passages, learned by bench/learn-utterances.ts. Do not edit by hand. */
export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -3.997,
  identical: 0.315,
  shortCovered: 0.655,
  longCovered: 1.076,
  common: 0.066,
  rarest: 0.296,
  run: 2.038,
  runShare: 1.037,
  length: -1.595,
  sameSpeaker: 1.179,
  otherSpeaker: 0.507,
  linked: 1.598,
};
