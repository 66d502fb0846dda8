import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes of this thread's heap that are still in use after everything that nobody holds was collected. */
export function heldMemory(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  collectGarbage();
  return getHeapStatistics().used_heap_size / 1e6;
}
