import { IDBObjectStore as FakeStore } from 'fake-indexeddb';

/**
 * Makes writes fail as a full disk does in Chromium: the request succeeds, and then its transaction is aborted. Returns
 * how to make room again.
 */
export function fillDisk(): () => void {
  const store = FakeStore.prototype as Pick<IDBObjectStore, 'add' | 'put'>;
  const before = { add: Reflect.get(store, 'add'), put: Reflect.get(store, 'put') };
  for (const method of ['add', 'put'] as const) {
    store[method] = function (this: IDBObjectStore, ...args) {
      const request = before[method].apply(this, args);
      request.addEventListener('success', () => {
        Object.assign(this.transaction, { error: new DOMException('no room', 'QuotaExceededError') });
        this.transaction.abort();
      });
      return request;
    };
  }
  return () => void Object.assign(store, before);
}
