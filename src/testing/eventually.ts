import { vi } from 'vitest';

/** As long as a machine with other work to do may take, in milliseconds: what never comes fails all the same. */
const PATIENCE = 30_000;

/** Waits until a check no longer throws. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: PATIENCE });
}
