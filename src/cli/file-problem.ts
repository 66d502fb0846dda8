/** What went wrong with a file, by the code that the system gives it, and what to do. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name and the folder it is in.',
  ENOTDIR: 'there is no such file; a part of its path is a file and no folder.',
  EISDIR: 'is a folder; give the files in it one by one.',
  EACCES: 'you may not read it; ask its owner for the right to, or make a copy that you may read.',
  EPERM: 'you may not read it; ask its owner for the right to, or make a copy that you may read.',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read.',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder to write into; make it first.',
  ENOTDIR: 'cannot be written: a part of its path is a file and no folder.',
  EISDIR: 'cannot be written: it is a folder.',
  EACCES: 'you may not write there; give another folder or name.',
  EPERM: 'you may not write there; give another folder or name.',
  EROFS: 'you may not write there; give another folder or name.',
  ENOSPC: 'cannot be written whole: the disk is full.',
};

/** Says in plain words why a file could not be read, and which: `error` is what Node threw. */
export function readProblem(path: string, error: unknown): string {
  return say(path, error, READING);
}

/** Says in plain words why a file could not be written, and which: `error` is what Node threw. */
export function writeProblem(path: string, error: unknown): string {
  return say(path, error, WRITING);
}

function say(path: string, error: unknown, words: Readonly<Record<string, string>>): string {
  if (!(error instanceof Error)) return `${path}: ${String(error)}`;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `${path}: ${words[code] ?? message}`;
}
