import type { NotesPage } from './pages/notes.ts';
import { expect, test } from './pages/test.ts';
import { mainThreadOf } from './pages/work.ts';

interface Project {
  readonly story: {
    id: string;
    title: string;
    readonly accounts: { readonly text: string }[];
    annotations: Note[];
  };
}

interface Note {
  readonly id: string;
  readonly body: string;
  readonly targets: { readonly selector: Selector | null }[];
}

interface Selector {
  readonly position: { start: number; end: number } | null;
  readonly quote: { exact: string; prefix: string; suffix: string };
}

/** A project file with one note, as a reader makes it. */
async function projectWithNote(notes: NotesPage): Promise<Project> {
  const { page } = notes;
  await page.getByRole('button', { name: /^The Russian president proposed/ }).focus();
  await page.keyboard.press('a');
  await notes.body.fill('A note to copy');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('link', { name: /^Notes/ }).click();
  return JSON.parse(await notes.save('Save the project')) as Project;
}

/** The same note many times over, each on words of its own. */
function manyNotes(project: Project, count: number): string {
  const [note] = project.story.annotations;
  const { exact } = note!.targets[0]!.selector!.quote;
  const annotations = Array.from({ length: count }, (_, i): Note => {
    const start = i % 40;
    const quote = { exact: exact.slice(start), prefix: '', suffix: '' };
    return {
      ...note!,
      id: `many-${i}`,
      body: `Note ${i} of many`,
      targets: [{ ...note!.targets[0]!, selector: { position: null, quote } }],
    };
  });
  return JSON.stringify({ ...project, story: { ...project.story, annotations } });
}

test('notes that lost their place are listed with their words and put back by hand', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  const project = await projectWithNote(notes);
  const [note] = project.story.annotations;
  const quote = { exact: 'Words that nobody wrote here', prefix: 'nowhere', suffix: 'at all' };
  const lost = {
    ...note!,
    id: 'lost',
    targets: [{ ...note!.targets[0]!, selector: { position: null, quote } }],
  };
  project.story.annotations = [lost];
  await notes.openFile('theirs.parallax.json', JSON.stringify(project));
  await expect(notes.toast).toContainText('Brought in 1 note');
  const section = page.locator('.lost');
  await expect(section).toContainText('1 note lost its place');
  await expect(section).toContainText('Words that nobody wrote here');
  await section.getByRole('button', { name: 'Put back…' }).click();
  await notes.select(reader.sentence(reader.right, 'He proposed the two countries'), 'the two countries');
  await notes.action('Put the note here').click();
  await expect.poll(() => reader.paintedWords('note')).toEqual(['the two countries']);
  await notes.count.click();
  await expect(section).toHaveCount(0);
});

test('a researcher takes notes out as web annotations and brings them in again', async ({
  reader,
  notes,
}) => {
  await reader.open();
  await projectWithNote(notes);
  const file = await notes.save('Save the notes as web annotations');
  expect(JSON.parse(file)).toMatchObject({
    '@context': expect.anything(),
    type: 'AnnotationCollection',
    first: { items: [{ type: 'Annotation', target: [{ type: 'SpecificResource' }] }] },
  });
  await notes.entries.getByRole('button', { name: 'Delete' }).click();
  await expect(notes.entries).toHaveCount(0);
  await notes.openFile('notes.jsonld', file);
  await expect(notes.entries).toHaveCount(1);
  await expect(notes.entries).toContainText('A note to copy');
});

test('a project of another story is put into the library and opened', async ({ page, reader, notes }) => {
  await reader.open();
  const project = await projectWithNote(notes);
  Object.assign(project.story, { id: 'my-own', title: 'A story of my own' });
  for (const account of project.story.accounts)
    Object.assign(account, { text: `${account.text}\n\nOne sentence more.` });
  await notes.openFile('own.parallax.json', JSON.stringify(project));
  await expect(page).toHaveURL(/#\/story\/my-own$/);
  await reader.ready();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story of my own');
  await expect(reader.left).toContainText('One sentence more.');
  await notes.stored();
  await page.reload();
  await reader.ready();
  await expect(notes.count).toHaveText(/1$/);
  await page.goto('./#/');
  await page.getByRole('link', { name: 'A story of my own' }).click();
  await reader.ready();
});

/** How many times as much work a key or a frame may be with 5,000 notes as it is with one. */
const MOST = 4;
/** What is less than this is light, whatever it was before. In milliseconds of processor time. */
const LIGHT = 10;

test('with 5,000 notes, writing and scrolling stay light', async ({ page, reader, notes }) => {
  test.slow();
  await page.setViewportSize({ width: 1680, height: 950 });
  await reader.open();
  const work = await mainThreadOf(page);
  const [KEYS, FRAMES] = [20, 30];
  const measure = async () => {
    await page.getByRole('link', { name: 'Read' }).click();
    await reader.sentence(reader.left, 'Putin compared').focus();
    await page.keyboard.press('a');
    await expect(notes.body).toBeFocused();
    const beforeTyping = await work();
    for (let i = 0; i < KEYS; i++) await page.keyboard.type('x');
    const typing = ((await work()) - beforeTyping) / KEYS;
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Notes beside the text' })).toBeVisible();
    const beforeScrolling = await work();
    await reader.left.evaluate(async (pane, frames) => {
      for (let i = 0; i < frames; i++) {
        pane.scrollTop += 15;
        await new Promise(requestAnimationFrame);
      }
    }, FRAMES);
    return { typing, scrolling: ((await work()) - beforeScrolling) / FRAMES };
  };
  const project = await projectWithNote(notes);
  const few = await measure();
  await page.getByRole('link', { name: /^Notes/ }).click();
  await notes.openFile('many.parallax.json', manyNotes(project, 5000));
  await expect(notes.count).toHaveText(/5,?002$/);
  const many = await measure();
  test.info().annotations.push({ type: 'work', description: JSON.stringify({ few, many }) });
  for (const doing of ['typing', 'scrolling'] as const)
    expect(many[doing]).toBeLessThan(Math.max(MOST * few[doing], LIGHT));
});

test('a codebook that is opened in the library goes into no story, and what to do is told', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  await page.getByRole('link', { name: 'Parallax' }).click();
  const code = { id: 'c', name: 'Loaded', color: '#112233', description: '', key: null };
  await notes.openFile(
    'c.json',
    JSON.stringify({ format: 'parallax-codebook', version: 1, codebook: [code] }),
  );
  await expect(notes.toast).toContainText('open the story that they are for');
  await page.goBack();
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(page.getByText('Loaded')).toHaveCount(0);
});
