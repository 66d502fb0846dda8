import { FORMATS } from './formats.ts';

/** What `--help` prints. */
export const USAGE = `parallax: compares news accounts of one event, sentence by sentence.

usage:
  parallax compare A B [C ...] [--format ${FORMATS.join('|')}] [--out FILE]
  parallax batch            JSON lines on standard input -> JSON lines on standard output
  parallax --help | --version

A, B, C are .txt, .md or .html files, or - for standard input.

batch reads one job a line:
  {"id": "1", "accounts": [{"id": "a", "text": "..."}, {"id": "b", "html": "..."}]}
and writes, in the same order, {"id": "1", "comparison": {...}} or
{"id": "1", "error": {"code": "...", "message": "..."}}. An account may also carry title, byline,
publisher, published, url and language; "options": {"deadlineMs": N} cuts long work short.

exit status: 0 all well, 1 something could not be compared, 2 wrong usage.`;
