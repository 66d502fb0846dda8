// The process in which inputs are tried; started by fuzz.ts.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { runSlice } from './slice.ts';
import type { Broken } from './target.ts';
import { TARGETS } from './targets/index.ts';
import { startWatchdog } from './watchdog.ts';

/** What a child is to try. */
export interface Plan {
  readonly seed: number;
  /** Rounds `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly only: readonly string[];
  /** When to stop after the round under way, in milliseconds since 1970. */
  readonly end: number;
  /** The file to write each input to before it is tried. */
  readonly current: string;
}

/** What a child tells while it works. */
export type Message =
  | { readonly kind: 'begin'; readonly target: string; readonly round: number }
  | { readonly kind: 'tried'; readonly target: string; readonly inputs: number }
  | ({ readonly kind: 'broken'; readonly target: string; readonly round: number } & Broken)
  | { readonly kind: 'round'; readonly round: number };

/** Runs a plan. A target that broke is left out from then on: it would break in the same place again and again. */
async function work({ seed, from, to, only, end, current }: Plan): Promise<void> {
  const left = new Set(TARGETS.filter(({ name }) => only.includes(name)));
  const next = startWatchdog();
  const note = (input: unknown): void => {
    writeFileSync(current, fc.stringify(input));
    next();
  };
  for (let round = from; round < to && Date.now() < end && left.size > 0; round++) {
    for (const target of left) {
      const { name, share } = target;
      await tell({ kind: 'begin', target: name, round });
      const broken = await runSlice(target, { seed, round, inputs: share }, note);
      if (broken) left.delete(target);
      await tell(
        broken
          ? { kind: 'broken', target: name, round, ...broken }
          : { kind: 'tried', target: name, inputs: share },
      );
    }
    await tell({ kind: 'round', round });
  }
  process.disconnect();
}

/** Sends a message and waits until it is on its way, since an endless input would hold it back. */
function tell(message: Message): Promise<void> {
  return new Promise((resolve) => {
    process.send!(message, () => resolve());
  });
}

await work(JSON.parse(process.argv[2]!) as Plan);
