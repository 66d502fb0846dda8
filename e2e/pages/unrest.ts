import type { BrowserContext, Page } from '@playwright/test';
import { seededRandom } from '../../src/testing/seeded-random.ts';

/** `PARALLAX_UNREST=SEED npm run test:browser` looks for races: the seed, absent in usual runs. */
export const UNREST = process.env['PARALLAX_UNREST'];

/** The most that the processor is slowed down, as a factor, */
const SLOWEST = 6;
/** and the longest that an answer is held up, in milliseconds. */
const LATEST = 1500;

/**
 * Makes a browser restless: each page works at a speed of its own, and each script, style and text arrives when it likes.
 * A story that then fails depends on the order in which things happen to arrive, which is a fault of the page or of the
 * story. `random` gives numbers from 0 up to 1.
 */
export async function makeRestless(context: BrowserContext, random: () => number): Promise<void> {
  const slowDown = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 + random() * (SLOWEST - 1) });
  };
  context.on('page', (page) => void slowDown(page).catch(ignoreClosed));
  await context.route('**/*', async (route) => {
    // Most come at once, a few very late.
    const late = LATEST * random() ** 4;
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue().catch(ignoreClosed);
  });
}

/** A page may be closed while it is slowed down or waits for an answer. */
function ignoreClosed(error: unknown): void {
  if (!/closed|Route is already handled/i.test(String(error))) throw error;
}

/** Numbers from 0 up to 1, the same each time for the same name. */
export function randomFrom(name: string): () => number {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return seededRandom(hash);
}
