import type { StoragePort } from '../store/session.ts';
import { openStorage } from './open-storage.ts';

/** Opens the library of this browser. Never rejects: what cannot be stored is kept in memory, and says so. */
export function openBrowserStorage(): Promise<StoragePort> {
  return openStorage({
    indexedDB: (globalThis as { indexedDB?: IDBFactory }).indexedDB,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    openChannel: typeof BroadcastChannel === 'undefined' ? null : (name) => new BroadcastChannel(name),
    storageManager: (navigator as { storage?: StorageManager }).storage,
    newId,
  });
}

/** 128 random bits; `crypto.randomUUID` is there in secure contexts only, and a class may be served over plain HTTP. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
