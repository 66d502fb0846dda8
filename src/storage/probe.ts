import type { MemoryOnlyReason } from '../store/session.ts';
import { reasonOf } from './saved-state.ts';

const DATABASE = 'parallax-probe';
const STORE = 'probe';

/**
 * Tries to write that many bytes into IndexedDB, before anything that matters is entrusted to it: some browsers open
 * a database and refuse only the write, and y-indexeddb does not report a database that cannot be opened or is full.
 * Resolves to `null` if all is well; never rejects.
 */
export async function probeStorage(
  indexedDB: IDBFactory | undefined,
  bytes: number,
): Promise<MemoryOnlyReason | null> {
  if (!indexedDB) return 'missing';
  try {
    const database = await open(indexedDB);
    try {
      await run(database, (store) => store.put(new Uint8Array(bytes), 'written'));
      await run(database, (store) => store.clear());
    } finally {
      database.close();
    }
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function open(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
}

function run(database: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('write'));
    work(transaction.objectStore(STORE));
  });
}
