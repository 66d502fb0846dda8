import { expect, test } from './pages/test.ts';

test('a stranger opens the page and sees two accounts of one event, aligned and marked', async ({
  page,
  reader,
}) => {
  await reader.open();
  await expect(page).toHaveURL(/#\/story\/putin-proposal$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Putin proposes a ban on election meddling',
  );
  await expect(reader.left).toHaveAccessibleName('Left: Antiwar.com');
  await expect(reader.right).toHaveAccessibleName('Right: The Jerusalem Post');
  await expect(reader.left.getByRole('heading')).toHaveText(
    'Putin Calls For Mutual Ban on Election Meddling With US',
  );
  await expect(reader.right).toContainText('No headline in this text');
  const quoted = async (begin: string) =>
    (await reader.paintedWords('quotes')).filter((words) => words.includes(begin));
  await expect.poll(() => quoted('exchanging guarantees')).toHaveLength(2);
  await expect.poll(() => quoted('We would like to once again')).toHaveLength(2);
  const differing = await reader.paintedWords('wording');
  for (const words of ['promising', 'guarantee', 'reboot', 'reset', 'address', 'appeal'])
    expect(differing).toContain(words);
  expect(differing.filter((words) => words.split(/\s+/).length > 6)).toEqual([]);
});

test('a reader chooses a sentence and sees its counterpart, the words of both and why they are linked', async ({
  reader,
}) => {
  await reader.open();
  await reader.sentence(reader.left, 'The Russian president proposed an agreement').click();
  const counterpart = reader.sentence(reader.right, 'He proposed the two countries reach an agreement');
  await expect(counterpart).toHaveAttribute('data-mark', 'counterpart');
  await expect(counterpart).toBeInViewport();
  await expect(reader.connector.first()).toBeAttached();
  await expect(reader.inspector).toContainText('to a 1972 US-Soviet treaty');
  await expect(reader.inspector).toContainText(/Why linked/);
  await expect(reader.inspector).toContainText(/(almost certain|likely|perhaps|doubtful), \d+%/);
  await expect(reader.status).toHaveText(/^Antiwar\.com, sentence \d+ selected; linked to \d+ sentences? in/);
});

test('a reader travels by keyboard: along a column, across to the counterpart, and lets go', async ({
  page,
  reader,
}) => {
  await reader.open();
  const first = reader.left.locator('[data-sentence="0"]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const here = reader.sentence(reader.left, 'On Friday, Russian President');
  await expect(here).toBeFocused();
  await expect(here).toHaveAccessibleDescription(/linked to \d+ sentences? in The Jerusalem Post/);
  await page.keyboard.press('Enter');
  await expect(here).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('o');
  const there = reader.sentence(reader.right, 'President Vladimir Putin called on Friday');
  await expect(there).toBeFocused();
  await expect(reader.status).toHaveText(/^The Jerusalem Post, sentence 1 selected/);
  await page.keyboard.press('Escape');
  await expect(there).not.toHaveAttribute('aria-current');
  await expect(there).toBeFocused();
});

test('the focus is never lost', async ({ page, reader, differences }) => {
  await reader.open();
  const sentence = reader.sentence(reader.left, 'The Russian president proposed');
  await sentence.click();
  await reader.inspector.getByRole('button', { name: 'Close' }).click();
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Enter');
  await reader.inspector
    .getByRole('button', { name: /^Wording/ })
    .first()
    .click();
  await expect(reader.inspector.getByRole('heading', { name: 'Wording' })).toBeFocused();
  await differences.open();
  await differences.items.first().getByRole('link', { name: 'Show in the text' }).click();
  await expect(page.locator('.sentence:focus')).toHaveAttribute('data-mark', 'selected');
});

test('a teacher shows one layer at a time', async ({ reader }) => {
  await reader.open();
  expect(await reader.paintedRanges('linked')).toBe(0);
  await reader.layer('Linked').click();
  await expect(reader.layer('Linked')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => reader.paintedRanges('linked')).toBeGreaterThan(8);
  await reader.layer('Shared quotes').click();
  await expect(reader.layer('Shared quotes')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => reader.paintedRanges('quotes')).toBe(0);
});

test('the accounts change sides and what is chosen stays chosen', async ({ page, reader }) => {
  await reader.open();
  await reader.sentence(reader.left, 'On Friday, Russian President').click();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(reader.right).toHaveAccessibleName('Right: Antiwar.com');
  await expect(reader.sentence(reader.right, 'On Friday, Russian President')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('a careful reader sees what cleaning took out, why and from where', async ({ reader }) => {
  await reader.open();
  const removed = reader.right.getByText('Cleaning took out 1 passage');
  await removed.click();
  await expect(reader.right).toContainText('console.log("catid body is "+catID)');
  await expect(reader.right).toContainText('he said.”');
  await expect(reader.sentence(reader.right, "Moscow's relations with Washington")).toBeVisible();
});

test('a browser that paints no ranges draws the same marks as elements', async ({ page, reader }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight');
  });
  await reader.open();
  const quoted = reader.left.locator('mark[data-layers~="quotes"]');
  await expect(quoted.filter({ hasText: 'exchanging guarantees' })).toBeVisible();
  await reader.layer('Shared quotes').click();
  await expect(quoted).toHaveCount(0);
});

test('colours follow the reader’s choice, and stay chosen', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Colours: as the system' }).click();
  await page.getByRole('button', { name: 'Colours: light' }).click();
  await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeVisible();
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeVisible();
});

test('paper takes both accounts side by side, whole, though it is as narrow as a tablet', async ({
  page,
  reader,
}) => {
  await reader.open();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await expect(async () => {
    const [left, right] = await Promise.all([reader.left.boundingBox(), reader.right.boundingBox()]);
    for (const column of [left, right]) expect(column?.width).toBeGreaterThan(300);
    expect(left?.y).toBe(right?.y);
  }).toPass();
  await expect(reader.sentence(reader.right, "Moscow's relations with Washington")).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('a long account is left alone where it is out of sight, and nothing of it is lost or moves', async ({
  page,
  intake,
  reader,
}) => {
  const told = (word: string) =>
    Array.from(
      { length: 120 },
      (_, i) => `On day ${i + 1} the ${word} of the harbour was told ${i + 7} things.`,
    );
  await intake.open();
  await intake.paste(told('keeper').join('\n\n'));
  await intake.paste(`${told('warden').join('\n\n')}\n\nThe lamp went out.`);
  await intake.compare.click();
  await reader.ready();
  const skipped = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.stretch')].map((each) => ({
        height: each.getBoundingClientRect().height,
        seen: each.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? true,
      })),
    );
  await expect.poll(async () => (await skipped()).some(({ seen }) => !seen)).toBe(true);
  const before = (await skipped()).map(({ height }) => height);
  await reader.sentence(reader.right, 'The lamp went out').click();
  await expect(reader.inspector).toBeVisible();
  expect((await skipped()).map(({ height }) => height)).toEqual(before);
  await expect(reader.sentence(reader.right, 'The lamp went out')).toBeInViewport();
  // From far below, the counterpart comes level with where the chosen sentence will stand, not with where it was.
  await reader.sentence(reader.left, 'On day 110 ').click();
  await expect(page).toHaveURL(/sentence/);
  await page.goto(page.url().replace(/\d+$/, '3'));
  await expect(reader.sentence(reader.left, 'On day 3 ')).toBeInViewport();
  await expect(reader.right.locator('[data-mark=counterpart]').first()).toBeInViewport();
});
