import { type IRunOptions, ShadingType, UnderlineType } from 'docx';
import type { LayerId } from '../layers.ts';
import type { Tone } from '../outline/blocks.ts';

/** Colours of the light page (`ui/styles/tokens.css`), as Word writes them. */
export const INK = { soft: '55504A', rule: 'E0DACD' } as const;

/** Typed, since a bare `bold` in the options of a run is taken for that of strings, which is deprecated. */
export const BOLD: IRunOptions = { bold: true };

const SIDES = [
  { ink: '0B6170', tint: 'DCEBED' },
  { ink: 'A33B20', tint: 'F8E4DC' },
  { ink: '4D4A8F', tint: 'E6E5F5' },
  { ink: '5D5A10', tint: 'EFEDCF' },
] as const;

export function sideColors(side: number): (typeof SIDES)[number] {
  return SIDES[side % SIDES.length]!;
}

const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });

/** The line of each layer, the strongest last, since a run can have one only; the same lines as on the page. */
const LINES: readonly (readonly [LayerId, IRunOptions])[] = [
  ['only-here', { underline: { type: UnderlineType.DASH, color: '5B4A9E' } }],
  ['number', { underline: { type: UnderlineType.DOTTEDHEAVY, color: '0C6B4B' } }],
  ['attribution', { underline: { type: UnderlineType.DOUBLE, color: '0A5DA8' } }],
  ['wording', { underline: { type: UnderlineType.WAVE, color: '93246B' } }],
];

/** How a run of an account looks under its layers. That a sentence is linked is said by its row. */
export function layerLook(layers: readonly LayerId[]): IRunOptions {
  const looks = LINES.filter(([layer]) => layers.includes(layer)).map(([, look]) => look);
  const shade = layers.includes('quotes') ? { shading: fill('F7E8AC') } : {};
  return { ...looks.at(-1), ...shade };
}

/** How a run of the report's own looks; `side` is the account that it stands with. */
export function toneLook(tone: Tone, side: number | null): IRunOptions {
  const { ink, tint } = sideColors(side ?? 0);
  const line = { underline: { type: UnderlineType.SINGLE, color: ink } };
  switch (tone) {
    case 'plain':
      return {};
    case 'strong':
      return BOLD;
    case 'evidence':
      return side === null ? { italics: true } : { ...line, shading: fill(tint) };
    case 'only':
      return { ...line, ...BOLD, shading: fill(tint) };
    case 'code':
      return { font: 'Courier New', size: 16 };
    case 'aside':
      return { color: INK.soft, size: 18 };
  }
}
