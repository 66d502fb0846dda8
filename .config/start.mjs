// npm start: installs and builds what is missing, then serves the page on this machine.
//   --port N     the first port to try (default 4173; the next free one if it is taken)
//   --no-open    never open a browser
import { ensureBuilt, ensureInstalled, ROOT } from './ensure.mjs';

const FIRST_PORT = 4173;
const args = process.argv.slice(2);
const port = args.includes('--port') ? Number(args[args.indexOf('--port') + 1]) : FIRST_PORT;
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('parallax: --port takes a number from 1 to 65535');
  process.exit(2);
}
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

ensureInstalled();
ensureBuilt();
const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: {
    host: '127.0.0.1',
    port,
    open: Boolean(hasDisplay) && !args.includes('--no-open') && !process.env.CI,
  },
});
console.log(`Parallax is at ${server.resolvedUrls.local[0]}  (Ctrl+C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void server.close().then(() => process.exit(0)));
