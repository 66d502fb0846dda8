/** The predefined CMaps of pdfjs as data, since the command line is one file; as text of base 64, read when needed. */
const DATA = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
});

/** The bytes of a predefined CMap (`UniGB-UCS2-H.bcmap`). @throws Error if there is none */
export async function readCMap(file: string): Promise<Uint8Array> {
  const load = DATA[`/node_modules/pdfjs-dist/cmaps/${file}`];
  if (!load) throw new Error(`no such table: ${file}`);
  const address = await load();
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
