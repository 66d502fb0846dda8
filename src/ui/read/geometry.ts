/** A vertical extent in CSS pixels. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The least extent that holds all; `null` for none. */
export function unionOf(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null;
  return {
    top: Math.min(...extents.map(({ top }) => top)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
}

/** What of an extent can be seen between 0 and `height`; one that is scrolled out lies flat on the near edge. */
export function clampTo(height: number, { top, bottom }: Extent): Extent {
  const within = (y: number) => Math.min(height, Math.max(0, y));
  return { top: within(top), bottom: within(bottom) };
}

/**
 * The outline of a ribbon between an extent at x = 0 and one at x = `width`, as an SVG path; its edges leave and arrive
 * level.
 */
export function ribbonPath(left: Extent, right: Extent, width: number): string {
  return `${edgePath(left.top, right.top, width)} L ${width} ${right.bottom} ${curve(right.bottom, left.bottom, width, 0)} Z`;
}

/** One edge of a ribbon, from the left to the right. */
export function edgePath(left: number, right: number, width: number): string {
  return `M 0 ${left} ${curve(left, right, 0, width)}`;
}

function curve(fromY: number, toY: number, fromX: number, toX: number): string {
  const middle = (fromX + toX) / 2;
  return `C ${middle} ${fromY}, ${middle} ${toY}, ${toX} ${toY}`;
}
