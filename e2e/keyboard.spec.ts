import { Keyboard } from './pages/keyboard.ts';
import { expect, test } from './pages/test.ts';

test.slow();
// What glides is not yet where it will be when the next key is pressed.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an editor without a mouse is shown around, searches, notes and dismisses, and never loses her place', async ({
  page,
  reader,
  notes,
}) => {
  const keyboard = new Keyboard(page);
  const chosen = page.locator('.sentence[aria-current]');
  await reader.open();

  // The first steps hand the focus on to what they choose.
  await keyboard.press(page.getByRole('button', { name: 'Choose one for me' }));
  await expect(chosen).toBeFocused();
  await expect(reader.inspector).toContainText('Why linked');
  await keyboard.press(page.getByRole('button', { name: 'Show me a difference' }));
  await expect(reader.status.first()).toContainText(/^Difference 1 of/);
  await keyboard.press(page.getByRole('button', { name: 'Close' }), 'Shift+Tab');
  await expect(page.locator('.sentence:focus')).toBeInViewport();

  // A step to a difference takes the focus along, and the arrows go on from there.
  await page.keyboard.press('n');
  await expect(page.locator('.sentence:focus')).toHaveAttribute('data-mark', 'selected');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await expect(chosen).toBeFocused();

  // Out of the search to the hit, or back to its button when nothing is chosen.
  await page.keyboard.press('/');
  await page.keyboard.type('election');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(chosen).toBeFocused();
  await expect(chosen).toContainText('Election');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search both accounts' })).toBeFocused();

  // A note on an account goes back to the button that began it.
  const begin = page.getByRole('button', { name: 'Note on the whole account' }).first();
  await keyboard.press(begin);
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('Who paid for it?');
  await page.keyboard.press('Escape');
  await expect(begin).toBeFocused();

  // In the list of differences the focus goes along with each step, and on to the next when one is dismissed.
  await keyboard.press(page.getByRole('link', { name: /^Differences/ }), 'Shift+Tab');
  const item = page.locator('.difference');
  await expect(item.first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(item.first()).toBeFocused();
  const second = await item.nth(1).locator('.explanation').innerText();
  await keyboard.press(item.first().getByRole('button', { name: 'Dismiss' }));
  await expect(item.first()).toBeFocused();
  await expect(item.first().locator('.explanation')).toHaveText(second);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(item.nth(1).locator('.explanation')).toHaveText(second);

  // A form that closes leaves the focus where it stood.
  await keyboard.press(page.getByRole('link', { name: /^Quotes/ }), 'Shift+Tab');
  const quote = page.locator('.utterance').first();
  await keyboard.press(quote.getByRole('button', { name: 'Change the speaker' }));
  await page.keyboard.press('Escape');
  await expect(quote.getByRole('textbox')).toHaveCount(0);
  await expect(quote).toBeFocused();

  // The note that was written is deleted and brought back; a new tag is there to be named.
  await keyboard.press(page.getByRole('link', { name: /^Notes/ }), 'Shift+Tab');
  await keyboard.press(notes.entries.first().getByRole('button', { name: 'Delete' }));
  await expect(notes.entries).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(notes.entries.first()).toContainText('Who paid for it?');
  await keyboard.press(page.getByRole('button', { name: 'New tag' }));
  await page.keyboard.type('Money');
  await expect(page.getByRole('group', { name: 'Money' })).toBeVisible();
  await notes.stored();
});

test('a teacher without a mouse goes from page to page and back, and hears where she is and what her keys do', async ({
  page,
  reader,
}) => {
  const keyboard = new Keyboard(page);
  const told = page.locator('[aria-live]');
  await reader.open();

  // What has no place with the focus is told, again if it is done again.
  await page.keyboard.press('2');
  await expect(told).toContainText([/^Compared/, 'Linked: on, 16.']);
  await page.keyboard.press('r');
  await expect(told.nth(1)).toHaveText(/^In rows/);
  await page.keyboard.press('r');
  await page.keyboard.press('s');
  await expect(told.nth(1)).toHaveText('Side by side: The Jerusalem Post and Antiwar.com.');
  await page.keyboard.press('m');
  await expect(told.nth(1)).toHaveText('There is no note in this story yet.');
  // A switch that has the focus tells it by itself.
  const linked = reader.layer('Linked');
  await keyboard.press(linked);
  await expect(linked).toHaveAttribute('aria-pressed', 'false');
  await expect(told.nth(1)).toHaveText('There is no note in this story yet.');

  // Another page begins with its heading, and Back goes back to the link that led there.
  await keyboard.press(page.getByRole('link', { name: 'Parallax' }), 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeFocused();
  await expect(told.nth(1)).toHaveText('');
  const story = page.getByRole('link', { name: 'A town closes its bridge' });
  await keyboard.press(story);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(reader.left.locator('.sentence').first()).toBeVisible();
  await expect(page).toHaveURL(/\/pair\//);
  await page.goBack();
  await expect(story).toBeFocused();
  await expect(story).toBeInViewport();
  await keyboard.press(page.getByRole('button', { name: 'Duplicate: A town closes its bridge (invented)' }));
  await expect(told.nth(1)).toHaveText(/^Copied as “.+”\.$/);
  await page.goForward();
  await expect(reader.left.locator('.sentence').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // A tab keeps the focus and says which view it opened; from the view into the text, and back.
  await keyboard.press(page.getByRole('link', { name: /^Quotes/ }));
  await expect(page).toHaveTitle(/^Quotes · /);
  await expect(told.nth(1)).toHaveText('Quotes');
  const place = page.getByRole('main').getByRole('link').first();
  await keyboard.press(place);
  await expect(page.locator('.sentence[aria-current]')).toBeFocused();
  await page.goBack();
  await expect(place).toBeFocused();
});

test('who goes on before the inspector is open is not pulled back when it opens', async ({
  page,
  reader,
}) => {
  let open: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/assets\/Inspector-/, async (route) => {
    await held;
    await route.continue();
  });
  const keyboard = new Keyboard(page);
  await reader.open();
  // Its counterpart is too far down to be seen from the beginning.
  const chosen = reader.sentence(reader.left, 'Putin compared the idea');
  await chosen.focus();
  await page.keyboard.press('Enter');
  await expect(reader.right.locator('[data-mark=counterpart]').last()).toBeInViewport();
  const first = reader.right.locator('.sentence').first();
  await keyboard.tabTo(first);
  open();
  await expect(page.getByRole('heading', { name: /^Sentence \d+ of/ })).toBeVisible();
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
});

test('Back out of a story that is still opening goes to the link that was followed', async ({
  page,
  reader,
}) => {
  const keyboard = new Keyboard(page);
  await reader.open();
  await keyboard.press(page.getByRole('link', { name: 'Parallax' }), 'Shift+Tab');
  const story = page.getByRole('link', { name: 'A town closes its bridge' });
  await expect(story).toBeVisible();
  await page.route(/\/assets\/gazette-/, () => undefined);
  await keyboard.press(story);
  await expect(page.getByRole('heading', { level: 1, name: 'A town closes its bridge' })).toBeFocused();
  // A slow machine gets on with the story between the event that tells of Back and the one that draws where it led.
  await page.evaluate(() =>
    addEventListener('popstate', () => document.querySelector<HTMLElement>('.status-page button')?.click()),
  );
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.goBack();
  await expect(story).toBeFocused();
});
