import { Unzip, UnzipInflate } from 'fflate';

/** Unpacked, a document of words is never larger; a file made to fill the memory is. In bytes. */
const MOST_BYTES = 200_000_000;
/** How much is fed at once, in bytes, so that what grows too large is seen before it is all there. */
const CHUNK = 65_536;

/**
 * The names of the files in a zip archive, after unpacking all of it within bounds.
 * @throws RangeError if it unpacks to more than `mostBytes`; Error if it is no readable archive
 */
export function namesInZip(bytes: Uint8Array, mostBytes = MOST_BYTES): string[] {
  const names: string[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, data) => {
      if (error) throw error;
      total += data.length;
      if (total > mostBytes) throw new RangeError('unpacks to too much');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  return names;
}
