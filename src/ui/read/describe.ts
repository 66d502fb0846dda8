import type { LayerId } from '../../report/layers.ts';
import { t } from '../shared/t.ts';

interface Described {
  /** The layers that mark the sentence. */
  readonly layers: readonly LayerId[];
  /** How many counterparts it has. */
  readonly counterparts: number;
  /** What the other account is called. */
  readonly other: string;
}

/** What the marks of a sentence mean, in words: "linked to 1 sentence in The Courier, shared quote". */
export function describeSentence({ layers, counterparts, other }: Described): string {
  const link =
    counterparts > 0
      ? t('describe.linked', { n: counterparts, name: other })
      : t('describe.unlinked', { name: other });
  const rest = layers
    .filter((layer) => layer !== 'linked')
    .filter((layer) => layer !== 'only-here' || counterparts > 0)
    .map((layer) => t(`describe.${layer}` as const));
  return [link, ...rest].join(', ');
}
