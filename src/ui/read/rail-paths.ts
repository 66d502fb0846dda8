import type { LayerId } from '../../report/layers.ts';
import type { RailPlace } from './rail-layout.ts';

/** What the marks of a rail are drawn of, each one path, in the order in which they are painted. */
export const RAIL_PARTS = ['linked', 'alone', 'quotes', 'quotes-edge', 'tick', 'hit'] as const;

export type RailPart = (typeof RAIL_PARTS)[number];

/** A rail in CSS pixels; `inner`: on which of its edges the other column is. */
export interface RailSize {
  readonly width: number;
  readonly height: number;
  readonly inner: 'left' | 'right';
}

/** A mark with less height than this is a bare line: an edge and a gap would leave nothing of it. CSS pixels. */
const LEAST_HEIGHT = 4;
/** By how much the mark of a shared quote stands out on either side, since colour alone does not tell it. CSS pixels. */
const QUOTE_WIDER = 2;
/** Between a mark and a tick, and the tick itself, in CSS pixels. */
const TICK = { away: 3, width: 3, height: 4 } as const;
const TICKED: readonly LayerId[] = ['wording', 'attribution', 'number'];

/**
 * The marks of all sentences as path data. A few paths in place of an element a sentence: of those each would be laid
 * out and looked at anew with every picture, which in a long account costs more than its text.
 */
export function railPaths(
  places: readonly RailPlace[],
  layers: readonly (readonly LayerId[])[],
  hits: ReadonlySet<number>,
  size: RailSize,
): Readonly<Record<RailPart, string>> {
  const paths: Record<RailPart, string> = {
    linked: '',
    alone: '',
    quotes: '',
    'quotes-edge': '',
    tick: '',
    hit: '',
  };
  let last = '';
  for (const [index, place] of places.entries()) {
    const here = layers[index] ?? [];
    const plain = boxOf(place, size);
    // Of the sentences of a very long text hundreds fall on one line of pixels and look the same.
    const look = `${plain.top} ${plain.bottom} ${here.join(' ')} ${hits.has(index)}`;
    if (look === last) continue;
    last = look;
    const box = here.includes('quotes') ? widened(plain) : plain;
    const [fill, edge] = here.includes('quotes')
      ? (['quotes', 'quotes-edge'] as const)
      : here.includes('linked')
        ? (['linked', null] as const)
        : ([null, 'alone'] as const);
    if (fill) paths[fill] += filled(box);
    if (edge) paths[edge] += outlined(box);
    if (TICKED.some((layer) => here.includes(layer))) paths.tick += filled(tickOf(plain, size));
    if (hits.has(index)) paths.hit += filled(box);
  }
  return paths;
}

/** The marks of some sentences as path data. */
export function chosenPath(places: readonly RailPlace[], indexes: readonly number[], size: RailSize): string {
  return indexes.map((index) => (places[index] ? filled(boxOf(places[index], size)) : '')).join('');
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The middle third of the rail, on whole pixels, with a gap to the next mark if there is room. */
function boxOf(place: RailPlace, { width, height }: RailSize): Rectangle {
  const [start, end] = [place.top * height, (place.top + place.height) * height].map(Math.round);
  const gap = end! - start! >= LEAST_HEIGHT ? 1 : 0;
  const third = Math.round(width / 3);
  return {
    left: third,
    right: width - third,
    top: start! + gap,
    bottom: Math.max(start! + gap + 1, end! - gap),
  };
}

function widened({ left, right, ...box }: Rectangle): Rectangle {
  return { ...box, left: left - QUOTE_WIDER, right: right + QUOTE_WIDER };
}

function tickOf({ left, right, top, bottom }: Rectangle, { inner }: RailSize): Rectangle {
  const start = inner === 'right' ? right + TICK.away : left - TICK.away - TICK.width;
  const middle = Math.round((top + bottom - TICK.height) / 2);
  return { left: start, right: start + TICK.width, top: middle, bottom: middle + TICK.height };
}

function filled({ left, right, top, bottom }: Rectangle): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

/** For the even-odd rule; a flat one has no room for more than its sides. */
function outlined(box: Rectangle): string {
  const flat = box.bottom - box.top < LEAST_HEIGHT - 1;
  const rim = flat ? 0 : 1;
  return (
    filled(box) +
    filled({
      left: box.left + 1,
      right: box.right - 1,
      top: box.top + rim,
      bottom: box.bottom - rim,
    })
  );
}
