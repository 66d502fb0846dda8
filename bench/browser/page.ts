import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** What the page notes of itself while it is measured; times are milliseconds from the start of navigation. */
interface Notes {
  /** When the comparison was there, `null` before. */
  aligned: number | null;
  /** Durations from a press of a key or button until the page had drawn what came of it. */
  readonly presses: number[];
  /** Durations of tasks of 50 ms or more, in which the page hears nothing. */
  readonly longTasks: number[];
}

/** Kept where the measuring side finds it again, under a name that nothing else has. */
type Measured = Window & { measuredNotes: Notes };

/** A tab that notes how long it takes to do things. */
export interface MeasuredPage {
  readonly page: Page;
  readonly client: CDPSession;
  readonly context: BrowserContext;
  /** Times as slow as the machine is; 1 for as it is. */
  readonly throttle: (times: number) => Promise<void>;
  /** Milliseconds from the start of the last navigation to the comparison. */
  readonly aligned: () => Promise<number>;
  /** What was noted since the last call. */
  readonly taken: () => Promise<{ readonly presses: number[]; readonly longTasks: number[] }>;
  /** Bytes of JavaScript objects alive. */
  readonly heap: () => Promise<number>;
}

/** Nothing here should take longer, under throttling and on a busy machine. Milliseconds. */
const PATIENCE = 240_000;

export async function openMeasured(browser: Browser, address: string): Promise<MeasuredPage> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const client = await context.newCDPSession(page);
  await page.addInitScript(takeNotes);
  return {
    page,
    client,
    context,
    throttle: async (rate) => {
      await client.send('Emulation.setCPUThrottlingRate', { rate });
    },
    aligned: async () => {
      const handle = await page.waitForFunction(() => (window as unknown as Measured).measuredNotes.aligned);
      return handle.evaluate((time) => time!);
    },
    taken: () =>
      page.evaluate(() => {
        const { presses, longTasks } = (window as unknown as Measured).measuredNotes;
        return { presses: presses.splice(0), longTasks: longTasks.splice(0) };
      }),
    heap: async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return usedSize;
    },
  };
}

/** Runs in the page before anything else, and again after each navigation. */
function takeNotes(): void {
  const notes: Notes = { aligned: null, presses: [], longTasks: [] };
  (window as unknown as Measured).measuredNotes = notes;
  const look = new MutationObserver(() => {
    // Until the comparison is there, its progress stands where the sentences will; their marks are drawn with them.
    if (!document.querySelector('.sentence')) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => (notes.aligned = performance.now())));
  });
  look.observe(document, { childList: true, subtree: true });
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more: object) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, ...more });
  observe('longtask', ({ duration }) => notes.longTasks.push(duration), {});
  const notePress = (entry: PerformanceEntry) => {
    // Of all that the browser times only presses have a number: that the pointer came over something is none.
    if ((entry as PerformanceEventTiming).interactionId) notes.presses.push(entry.duration);
  };
  observe('event', notePress, { durationThreshold: 16 });
}
