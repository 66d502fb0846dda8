import * as Y from 'yjs';

/** The part of `BroadcastChannel` that is used, so that tests can join documents without a browser. */
export interface Channel {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  close: () => void;
}

export type OpenChannel = (name: string) => Channel;

/**
 * What tabs say to each other. `hello`: "this is what I have", asking for the rest. `welcome`: the same, in answer,
 * with what the other lacks. `update`: what just changed. Vectors and updates are Yjs' own.
 */
type Message =
  | { readonly kind: 'hello'; readonly vector: Uint8Array }
  | { readonly kind: 'welcome'; readonly vector: Uint8Array; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array };

export interface Tabs {
  /** Asks the other tabs again for what is missing here, after the browser had put this one to sleep. */
  readonly resync: () => void;
  readonly close: () => void;
}

/**
 * Keeps a document the same in all tabs that have it open. Updates commute and may come twice, so that the order of
 * messages does not matter; if one is missed, its gap is noticed and asked for.
 */
export function joinTabs(doc: Y.Doc, name: string, open: OpenChannel): Tabs {
  const origin = Symbol('tabs');
  const channel = open(name);
  const say = (message: Message): void => channel.postMessage(message);
  const hello = (): void => say({ kind: 'hello', vector: Y.encodeStateVector(doc) });

  function hear(message: Message): void {
    if (message.kind === 'hello') {
      const update = Y.encodeStateAsUpdate(doc, message.vector);
      say({ kind: 'welcome', vector: Y.encodeStateVector(doc), update });
      return;
    }
    Y.applyUpdate(doc, message.update, origin);
    if (message.kind === 'welcome' && lacks(doc, message.vector)) {
      say({ kind: 'update', update: Y.encodeStateAsUpdate(doc, message.vector) });
    }
    if (message.kind === 'update' && doc.store.pendingStructs) hello();
  }

  const onUpdate = (update: Uint8Array, from: unknown): void => {
    if (from !== origin) say({ kind: 'update', update });
  };
  channel.addEventListener('message', ({ data }) => {
    if (isMessage(data)) hear(data);
  });
  doc.on('update', onUpdate);
  hello();
  return {
    resync: hello,
    close() {
      doc.off('update', onUpdate);
      channel.close();
    },
  };
}

/** Whether the document has something that a document of that vector has not. */
function lacks(doc: Y.Doc, vector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(vector);
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(
    ([client, clock]) => clock > (theirs.get(client) ?? 0),
  );
}

/** A tab of another version of the page may say anything. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, vector, update } = data as Partial<Record<string, unknown>>;
  const bytes = (value: unknown): boolean => value instanceof Uint8Array;
  if (kind === 'hello') return bytes(vector);
  return kind === 'welcome' ? bytes(vector) && bytes(update) : kind === 'update' && bytes(update);
}
