/** Text to write on a page: where its baseline begins, in points from the top left, and how large. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const [WIDTH, HEIGHT] = [612, 792];

/** A PDF of pages of words in Helvetica, written by hand, so that tests know what is in it. */
export function pdfFile(pages: readonly (readonly PdfWords[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${5 + 2 * i} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      stream(words),
    ]),
  ];
  const parts = ['%PDF-1.4\n'];
  const places = objects.map((object, i) => {
    const place = parts.join('').length;
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
    return place;
  });
  const table = parts.join('').length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`,
    `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`,
  );
  return new TextEncoder().encode(parts.join(''));
}

function stream(words: readonly PdfWords[]): string {
  const drawn = words
    .map(({ x, y, size, text }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&');
      return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
  return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
}
