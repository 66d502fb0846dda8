import { zipSync } from 'fflate';

/**
 * A zip with fixed dates. Zip has local times only and fflate writes them from a `Date`, so the date is made of local
 * parts: the first of January 1980, where the format's count begins, in every time zone.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) }));
}
