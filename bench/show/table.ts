/** A Markdown table; the first column is text, the others are numbers and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => pad(cells[i] ?? '', width, i)).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

/** Milliseconds to three figures: `0.42 ms`, `48 ms`, `2.70 s`. */
export function showTime(time: number): string {
  if (time >= 1000) return `${showFigure(time / 1000)} s`;
  return `${showFigure(time)} ms`;
}

/** Three figures, or more for whole numbers above: never a power of ten. */
export function showFigure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** A ratio to two or three figures: `0.42`, `4.8`, `312`. */
export function showRatio(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2);
}

export function showBytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

export function showPercent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
