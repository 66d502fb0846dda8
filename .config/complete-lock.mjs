// Completes package-lock.json: npm writes no entry for an optional package that its registry mirror does not
// serve (other platforms' native bindings), and then `npm ci` fails and other platforms get no binding.
// Adds for each such dependency a plain entry with the platform read off the package's name.
//   node .config/complete-lock.mjs          adds what is missing
//   node .config/complete-lock.mjs --check  only says what is missing; exit status 1 if anything is
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const OS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** The `os`, `cpu` and `libc` fields that a platform package's name tells. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const cpu = CPU.find((c) => words.includes(c));
  const os = OS.find((o) => words.includes(o));
  const libc = words.some((w) => w === 'musl' || w === 'musleabihf')
    ? 'musl'
    : words.some((w) => w === 'gnu' || w === 'gnueabihf')
      ? 'glibc'
      : null;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}

/** The optional dependencies that no entry of the lock resolves: a list of [path, version]. */
export function missingEntries(packages) {
  const found = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      if (!packages[nested] && !packages[`node_modules/${name}`])
        found.set(`node_modules/${name}`, { version, dev: entry.dev });
    }
  }
  return found;
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingEntries(lock.packages);
if (process.argv.includes('--check')) {
  for (const [path, { version }] of missing) console.log(`missing: ${path} ${version}`);
  process.exit(missing.size ? 1 : 0);
}
for (const [path, { version, dev }] of missing)
  lock.packages[path] = {
    version: version.replace(/^[\^~]/, ''),
    ...(dev && { dev }),
    optional: true,
    ...platformOf(path),
  };
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, JSON.stringify(lock, null, 2) + '\n');
console.log(`${missing.size} entries added`);
