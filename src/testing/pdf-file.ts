/** Text to write on a page: where its baseline begins, in points from the top left, and how large. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const [WIDTH, HEIGHT] = [612, 792];

/** A font of a PDF, and how text is written with it. */
interface PdfFont {
  readonly object: string;
  readonly write: (text: string) => string;
}

const HELVETICA: PdfFont = {
  object: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  write: (text) => `(${text.replace(/[\\()]/g, '\\$&')})`,
};

/** A Chinese font that the reader is to have, as PDFs of newspapers name it: only a predefined CMap tells its characters. */
export const SONG: PdfFont = {
  object:
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font ' +
    '/Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) ' +
    '/Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 ' +
    '1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>',
  write: (text) =>
    `<${Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`,
};

/** A PDF of pages of words in Helvetica or another font, written by hand, so that tests know what is in it. */
export function pdfFile(pages: readonly (readonly PdfWords[])[], font: PdfFont = HELVETICA): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font.object,
    ...pages.flatMap((words, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${5 + 2 * i} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      stream(words, font),
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

function stream(words: readonly PdfWords[], font: PdfFont): string {
  const drawn = words
    .map(
      ({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${font.write(text)} Tj ET`,
    )
    .join('\n');
  return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
}
