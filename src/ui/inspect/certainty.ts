import { percent, t } from '../shared/t.ts';
import type { MessageKey } from '../shared/strings/catalogue.ts';

/** A score in words: from which value on each is said. The engine's scores are estimates of a chance, 0..1. */
const STEPS: readonly (readonly [from: number, key: MessageKey])[] = [
  [0.85, 'sure.very'],
  [0.6, 'sure.likely'],
  [0.4, 'sure.perhaps'],
  [0, 'sure.weak'],
];

/** A link's score for people: "likely, 72%". */
export function certainty(score: number): string {
  const [, words] = STEPS.find(([from]) => score >= from) ?? STEPS.at(-1)!;
  return t('inspect.score', { words: t(words), percent: percent(score) });
}
