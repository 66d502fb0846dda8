/**
 * Keeps the page working without a network: the files of one build, and nothing that belongs to the reader. What it
 * keeps is written into it by the build (`.config/offline-build.ts`).
 */
declare const BUILD: {
  /** Of the names and contents of all files. */
  readonly version: string;
  /** Relative to this file. */
  readonly files: readonly string[];
};

/** What of a service worker's events is used here; TypeScript's library has them for workers only, not beside pages. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface ServiceWorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: MessageEvent<unknown>;
  readonly fetch: FetchEvent;
}
interface ServiceWorkerScope {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly scope: string; readonly waiting: unknown };
  readonly addEventListener: <Name extends keyof ServiceWorkerEvents>(
    name: Name,
    listener: (event: ServiceWorkerEvents[Name]) => void,
  ) => void;
}

const scope = globalThis as unknown as ServiceWorkerScope;
/** With the folder it is served from, since caches belong to the whole origin. */
const PREFIX = `parallax ${scope.registration.scope} `;
const CACHE = `${PREFIX}${BUILD.version}`;
/** How long the page itself is awaited from the network before the kept one is taken, in milliseconds. */
const PATIENCE = 3000;

scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(clearUp().then(() => scope.clients.claim())));
scope.addEventListener('message', ({ data, ports }) => {
  if (data === 'take-over') void scope.skipWaiting();
  if (data === 'files') ports[0]?.postMessage(BUILD.files);
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(request.mode === 'navigate' ? newestPage(request) : keptOrFetched(request));
});

/** All or nothing: a build of which a file is missing is not installed. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    BUILD.files.map(async (file) => {
      // A name with a hash in it is the same file in every build.
      const known = file.startsWith('assets/') ? await caches.match(file) : undefined;
      const response = known ?? (await fetch(file, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

/** The build before this one stays for the tabs that still show it; older ones go. */
async function clearUp(): Promise<void> {
  const others = await otherBuilds();
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Names of the caches of all builds but this worker's, in the order in which they came. */
async function otherBuilds(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

/** The page as the server has it now, so that a visit shows the newest build; without it, the page that is kept. */
async function newestPage(request: Request): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const fetched = await Promise.race([fetch(request).catch(() => null), late]);
  if (fetched?.ok) return fetched;
  return (await keptPage()) ?? fetched ?? Response.error();
}

/** Of the newest build: one that waits to take over has all its files, and a busy browser can let it wait for long. */
async function keptPage(): Promise<Response | undefined> {
  const newest = scope.registration.waiting ? (await otherBuilds()).at(-1) : CACHE;
  const cache = await caches.open(newest ?? CACHE);
  return cache.match('index.html');
}

async function keptOrFetched(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? (await caches.match(request)) ?? (await fetch(request));
}
