// Runs a TypeScript file of this repository with Vite's own loader: node .config/run.mjs FILE [ARGUMENTS]
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('usage: node .config/run.mjs FILE [ARGUMENTS]');
  process.exit(2);
}
process.argv = [process.argv[0], file, ...rest];
// The loader would call this development, and what is built here (for pictures, for measuring) would have React's
// development build in it: 586 KB of scripts in place of 359, and four times the work at each press.
process.env.NODE_ENV ??= 'production';
const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
if (typeof module.default === 'function') await module.default(rest);
