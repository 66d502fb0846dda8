/** How often a page that stays open asks for a newer build, in milliseconds. */
const ASK_EVERY = 60 * 60 * 1000;
/**
 * How long a newer build that the reader takes may wait for the one in force to finish its work, in milliseconds. After
 * that the page is loaded anew all the same: it comes from the network, and so do its files.
 */
const PATIENCE = 3000;

interface Options {
  /** Address of the script that this page runs: which build it is. */
  readonly entry: string;
  /** Called when a newer build than this page's is ready; `take` puts it in force and loads the page anew. */
  readonly onReady: (take: () => void) => void;
  readonly reload: () => void;
}

/**
 * Lets the page work without a network from now on, and tells when a newer build is ready. A build that the page already
 * runs takes over unasked. Rejects if the browser allows no service worker here.
 */
export async function keepOffline(container: ServiceWorkerContainer, options: Options): Promise<void> {
  const { entry, onReady, reload } = options;
  const registration = await container.register('./sw.js');
  let taking = false;

  async function consider(worker: ServiceWorker): Promise<void> {
    if (await runs(worker, entry)) worker.postMessage('take-over');
    else
      onReady(() => {
        taking = true;
        // Another tab may have put it in force already.
        if (worker.state !== 'activated') worker.postMessage('take-over');
        setTimeout(reload, worker.state === 'activated' ? 0 : PATIENCE);
      });
  }

  container.addEventListener('controllerchange', () => {
    if (taking) reload();
    else if (container.controller) void consider(container.controller);
  });
  /** Waits until a worker that is being installed has all its files. The first one ever is no update. */
  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void consider(worker);
    });
  }
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // The browser may have found one while the page was loading.
  follow(registration.installing);
  if (registration.waiting) void consider(registration.waiting);
  // Without a network there is nothing to ask.
  setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY);
}

/** Whether a worker keeps the build with that script. */
function runs(worker: ServiceWorker, entry: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<readonly string[]>) =>
      resolve(data.some((file) => new URL(file, worker.scriptURL).href === entry));
    worker.postMessage('files', [port2]);
  });
}
