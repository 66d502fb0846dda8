import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any way in the page should have. */
const FAR = 80;

/** A reader without a mouse: goes from stop to stop as the page orders them, and presses what she reaches. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab (or Shift+Tab) until it is reached; every stop on the way can be seen and is on something. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stops = 0; stops < FAR; stops++) {
      await this.page.keyboard.press(key);
      const stop = await this.page.evaluate(describeFocus);
      passed.push(stop.name);
      expect(stop.lost, `the focus is on something, after ${passed.join(' > ')}`).toBe(false);
      if (!stop.inView) await this.comesIntoView(stop.name);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`not reached by ${key}; passed ${passed.join(' > ')}`);
  }

  /** What is skipped to slides in, and covers what is below until it has slid out: a frame later at the earliest. */
  private async comesIntoView(name: string): Promise<void> {
    const inView = async () => (await this.page.evaluate(describeFocus)).inView;
    await expect.poll(inView, { message: `"${name}" can be seen when it is reached` }).toBe(true);
  }

  async press(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(target, key);
    await this.page.keyboard.press('Enter');
  }
}

/** What has the focus, and whether some of it is in the window and not covered by something that stays in place. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: 'nothing', lost: true, inView: false };
  const boxes = [...element.getClientRects(), ...(element.parentElement?.getClientRects() ?? [])];
  const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
  const inView = boxes.some(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return false;
    const hit = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), y);
    return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
  });
  return { name: name || element.tagName, lost: false, inView };
}
