// Written by bench/learn-align.ts; do not edit.
export const BIAS = -2.33458;

export const WEIGHTS: readonly number[] = [
  0.41337, // coverA
  0.85783, // coverB
  0.16752, // coverMin
  0.89552, // coverMax
  3.75576, // cosine
  2.46448, // shared
  -0.39825, // rarest
  0.19495, // second
  0.14124, // third
  -1.58156, // sharedCount
  0.49338, // unique
  0.15359, // names
  0.77363, // namesCover
  0.18770, // nonNames
  0.23186, // nonNamesCover
  0.20711, // numbers
  -0.09185, // numbersMiss
  1.73991, // run
  -0.35467, // runShare
  -0.31746, // pairs
  0.00000, // quoteBoth
  0.00000, // quoteCover
  0.00000, // quoteOne
  0.00000, // quoteEither
  0.00000, // speakerSame
  0.00000, // speakerDiffer
  -0.82435, // distance
  0.75309, // bothEarly
  -1.32766, // place
  0.18842, // lengthMin
  -1.08785, // lengthMax
  -0.65810, // lengthRatio
  0.17122, // capped
];
