import { readFileSync } from 'node:fs';
import { expect, test } from './pages/test.ts';

const report = './#/story/putin-proposal/report';

test('a fact-checker shapes a report, sees it, saves that very file, and finds the choice again', async ({
  page,
}) => {
  await page.goto(report);
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Putin proposes a ban on election meddling',
  );

  await page.getByLabel('Title').fill('Two tellings <of> one offer');
  await page.getByLabel('Foreword').fill('For the desk.');
  await page.getByRole('checkbox', { name: 'What was taken out' }).uncheck();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Two tellings <of> one offer');
  await expect(preview.getByText('For the desk.')).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'What was taken out' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Web page' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.html$/);
  const shown = await page.locator('iframe').first().getAttribute('srcdoc');
  expect(readFileSync(await file.path(), 'utf8')).toBe(shown);

  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Two tellings <of> one offer');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Two tellings <of> one offer');
});

test('every format leaves as a file', async ({ page }) => {
  await page.goto(report);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const endings = { 'Word document': 'docx', Markdown: 'md', Tables: 'zip', 'Comparison (JSON)': 'json' };
  for (const [name, ending] of Object.entries(endings)) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${name}`, exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  }
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'One table: findings' }).click();
  expect(readFileSync(await (await table).path(), 'utf8')).toContain('cyber-meddling');
});
