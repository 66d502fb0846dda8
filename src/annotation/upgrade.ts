import type { Result } from '../engine/index.ts';
import { bad } from './safe-json.ts';

/** Makes a file of one version one of the next. It sees content that no schema has checked. */
export type Upgrader = (file: object) => object;

/**
 * Brings a file up to the current version, one version after the other: `upgraders[0]` from 1 to 2, and so on.
 * A file of a later version is refused, since saving it again would lose what this version does not know.
 */
export function upgrade(file: object, current: number, upgraders: readonly Upgrader[]): Result<object> {
  const version: unknown = 'version' in file ? file.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return bad(
      'bad-version',
      version === undefined ? 'it says no version' : `its version is ${JSON.stringify(version)}`,
    );
  if (version > current)
    return bad(
      'newer-version',
      `it was saved by a later Parallax (version ${version}; this one reads up to ${current})`,
    );
  try {
    const upgraded = upgraders.slice(version - 1).reduce((older, step) => step(older), file);
    return { ok: true, value: { ...upgraded, version: current } };
  } catch {
    return bad('bad-content', `its content is not that of version ${version}`);
  }
}
