import { FILE_ENDINGS } from '../intake/read-accounts.ts';
import { TABLES } from '../report/csv/table-names.ts';
import { FORMATS } from '../report/formats.ts';
import { SECTIONS } from '../report/model.ts';
import { REPORT_LANGUAGES } from '../report/words/words.ts';

/** What `--help` prints. */
export const USAGE = `parallax: compares news accounts of one event, sentence by sentence.

usage:
  parallax compare A B [C ...] [--format ${FORMATS.join('|')}] [--out FILE] [--project FILE]
  parallax batch [--jobs N] [--deadline MS]     JSON lines on standard input -> JSON lines on standard output
  parallax --help | --version

A, B, C are files (${FILE_ENDINGS.join(', ')}), or - for standard input.

--format   json (the default) is the whole comparison; html, docx and md are reports to read; csv is a zip of
           tables; jsonld is the notes as web annotations.
--out      a file, or a folder, which gets a file with a name of its own. Default: standard output.
--project  a file saved by the page: adds its notes and corrections. Without A and B its own accounts are compared.
--table    one table in place of the zip: ${TABLES.join(', ')}.
--title, --foreword TEXT          what stands at the head of a report.
--sections NAME,...               its parts: ${SECTIONS.join(', ')}.
--kinds NAME,...                  the kinds of difference in it.
--language ${REPORT_LANGUAGES.join('|')}                   what the report’s own words are in; the accounts stay as they are.
--only-annotated, --only-certain  only quotes and differences with a note; only likely links.
--deadline MS                     stop after so many milliseconds: what was cut is said in the result and the report.
SOURCE_DATE_EPOCH (seconds) is taken for the time of export, so that a report has the same bytes each time.

batch reads one job a line:
  {"id": "1", "accounts": [{"id": "a", "text": "..."}, {"id": "b", "html": "..."}]}
and writes, in the same order, {"id": "1", "comparison": {...}} or
{"id": "1", "error": {"code": "...", "message": "..."}}. An account may also carry title, byline,
publisher, published, url and language; "options": {"deadlineMs": N} cuts long work short, as --deadline does for all lines.
--jobs N compares so many lines at the same time (default: one a core). A line that brings its thread down, mostly for
lack of memory, is answered with the error "crashed"; the others go on.

exit status: 0 all well, 1 something could not be compared, 2 wrong usage.`;

/** What is told of wrong usage: what is wrong, and all of the usage to who asked for nothing, since it would hide the rest. */
export function misuse(message: string, words: readonly string[]): string {
  return words.length === 0 ? `${message}\n\n${USAGE}` : `${message}\nparallax --help tells how it is used.`;
}
