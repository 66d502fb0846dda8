import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

declare global {
  interface Window {
    shifts?: string[];
  }
}

/** Notes what moves without the reader's doing, from the first view of the accounts on. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = (window.shifts = []);
    interface LayoutShift extends PerformanceEntry {
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const note = () =>
      new PerformanceObserver((list) => {
        for (const { hadRecentInput, sources } of list.getEntries() as LayoutShift[])
          if (!hadRecentInput)
            shifts.push(sources.map(({ node }) => node?.parentElement?.className ?? '?').join(', '));
      }).observe({ type: 'layout-shift' });
    const look = new MutationObserver(() => {
      if (!document.querySelector('.sentence')) return;
      look.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(note));
    });
    look.observe(document, { childList: true, subtree: true });
  });
}

const shiftsOf = (page: Page) => page.evaluate(() => window.shifts ?? ['nobody looked']);

for (const [name, viewport] of [
  ['desk', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test(`nothing moves by itself once the accounts stand, on a ${name}`, async ({ page, reader, notes }) => {
    await page.setViewportSize(viewport);
    await noteShifts(page);
    await reader.open();
    await expect(page.locator('[data-saved]')).toBeVisible();
    await notes.stored();
    await reader.sentence(reader.left, 'Putin proposed').click();
    await expect(reader.inspector).toContainText('Go to it');
    await page.keyboard.press('n');
    await expect(reader.stepper).toContainText('1 of');
    expect(await shiftsOf(page)).toEqual([]);
  });
