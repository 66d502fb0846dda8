/** Where the page finds each predefined CMap, by its path in pdfjs: a file of its own origin, fetched when it is needed. */
const ADDRESSES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The bytes of a predefined CMap (`UniGB-UCS2-H.bcmap`). @throws Error if there is none, or it cannot be fetched */
export async function fetchCMap(file: string): Promise<Uint8Array> {
  const address = ADDRESSES[`/node_modules/pdfjs-dist/cmaps/${file}`];
  if (address === undefined) throw new Error(`no such table: ${file}`);
  const response = await fetch(new URL(address, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
