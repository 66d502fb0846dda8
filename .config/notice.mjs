// Writes the list of shipped packages and their licences into NOTICE.md, between its two markers.
//   node .config/notice.mjs          writes it
//   node .config/notice.mjs --check  exit status 1 if it is not up to date or a licence is not allowed
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

const ALLOWED =
  /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Unlicense|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0)\b/;
/** Packages whose field names their licence loosely; what their licence file says. */
const READ_IN_FILE = { duck: 'BSD-2-Clause' };
const [BEGIN, END] = ['<!-- packages: begin -->', '<!-- packages: end -->'];
const NOTICE = join(ROOT, 'NOTICE.md');

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages)
  .filter(
    ([path, entry]) =>
      path &&
      !entry.dev &&
      !entry.devOptional &&
      !entry.peer &&
      !entry.optional &&
      existsSync(join(ROOT, path, 'package.json')),
  )
  .map(([path]) => JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')))
  .map(({ name, version, license }) => ({
    name,
    version,
    license: READ_IN_FILE[name] ?? license ?? 'none given',
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const refused = shipped.filter(({ license }) => !ALLOWED.test(license));
for (const { name, license } of refused) console.error(`licence not allowed: ${name} (${license})`);

const table = [
  '| package | version | licence |',
  '| --- | --- | --- |',
  ...shipped.map((p) => `| ${p.name} | ${p.version} | ${p.license} |`),
];
const current = readFileSync(NOTICE, 'utf8');
const [head, tail] = [
  current.slice(0, current.indexOf(BEGIN) + BEGIN.length),
  current.slice(current.indexOf(END)),
];
const next = `${head}\n\n${table.join('\n')}\n\n${tail}`;
const same = next.replace(/[\s-]+/g, ' ') === current.replace(/[\s-]+/g, ' ');
if (process.argv.includes('--check')) {
  if (!same) console.error('NOTICE.md is not up to date: npm run notice');
  process.exit(same && refused.length === 0 ? 0 : 1);
}
if (!same) writeFileSync(NOTICE, next);
