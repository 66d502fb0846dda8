import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

declare global {
  interface Window {
    shifts?: string[];
    looks?: string[];
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

/** Notes the texts, marks and numbers that are painted first, and each later change of what they are. */
async function noteLooks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const looks: string[] = (window.looks = []);
    const look = () => {
      const panes = [...document.querySelectorAll('.account-header')].map((head) => head.textContent);
      const pressed = [...document.querySelectorAll('.layer-switch')].map(
        (layer) => `${layer.textContent} ${layer.getAttribute('aria-pressed') ?? ''}`,
      );
      const painted = [...CSS.highlights].map(([layer, ranges]) => `${layer}: ${ranges.size}`);
      return [...panes, ...pressed, ...painted].join('; ');
    };
    new MutationObserver(() => {
      if (!document.querySelector('.sentence')) return;
      // As it is when it is painted, and not on the way there.
      requestAnimationFrame(() => {
        const now = look();
        if (now !== looks.at(-1)) looks.push(now);
      });
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

test('what is remembered is there with the first view, and nothing turns round afterwards', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  await notes.stored();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await reader.layer('Linked').click();
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await notes.body.fill('Counted from the start.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await notes.stored();

  await noteLooks(page);
  await noteShifts(page);
  for (const mode of ['In order', 'In rows']) {
    await page.getByRole('button', { name: mode }).click();
    await page.goto('about:blank');
    await page.goto('./');
    await reader.ready();
    await notes.stored();
    await expect(reader.layer('Notes')).toContainText('1');
    const looks = await page.evaluate(() => window.looks ?? []);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatch(/Linked\d+ true/);
    expect(looks[0]).toMatch(/^AThe Jerusalem Post.*Notes1 true.*notes: \d/);
    expect(await shiftsOf(page)).toEqual([]);
  }
});
