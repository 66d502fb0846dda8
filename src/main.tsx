import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Result } from './engine/index.ts';
import { createApp } from './store/app.ts';
import type { FilePort, ReaderPort, SettingsPort, ShelfPort, WriterPort } from './store/ports.ts';
import { wasKept } from './storage/was-kept.ts';
import type { StoragePort } from './store/session.ts';
import { readStoryFile, type Story, type StoryCard } from './store/story.ts';
import { AppRoot } from './ui/app/AppRoot.tsx';
import { readStoryPath } from './ui/app/routes.ts';
import { loadLanguage, speak } from './ui/shared/language.ts';
import { ENGLISH, offeredTag } from './ui/shared/strings/languages.ts';
import { t } from './ui/shared/t.ts';
import { guardScripts } from './ui/shared/trusted.ts';
import './ui/styles/index.css';
import { createEngineClient } from './worker/client.ts';

/** What the page shows when its address names nothing. */
const OPENING_STORY = 'putin-proposal';
const SETTINGS_KEY = 'parallax.settings';

/**
 * Every folder under seeds/ with a story.json is a sample; its texts are fetched when it is opened. Those of the opening
 * story come with the page, since a stranger waits for them: fetched apart they arrive while the page is being drawn, and
 * the engine begins only after that.
 */
const storyFiles = import.meta.glob<unknown>('../seeds/*/story.json', { eager: true, import: 'default' });
const openingTexts = import.meta.glob<string>('../seeds/putin-proposal/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const textFiles = import.meta.glob<string>(['../seeds/*/*.txt', '!../seeds/putin-proposal/*.txt'], {
  query: '?raw',
  import: 'default',
});

const settings: SettingsPort = {
  load() {
    try {
      return JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null') as unknown;
    } catch {
      return null;
    }
  },
  save(value) {
    try {
      localStorage.setItem(SETTINGS_KEY, JSON.stringify(value));
    } catch {
      // A browser that stores nothing still reads: the settings then last as long as the page.
    }
  },
};

const samples = new Map(
  Object.entries(storyFiles).map(([path, json]) => {
    const id = path.split('/').at(-2)!;
    return [id, readStoryFile(id, json)] as const;
  }),
);

const shelf: ShelfPort = {
  list: () => [...samples.values()].flatMap((card) => (card.ok ? [card.value] : [])),
  async open(id) {
    const card = samples.get(id);
    if (!card) return missing('story-missing', `There is no story "${id}".`);
    return card.ok ? await readTexts(card.value) : card;
  },
};

async function readTexts(card: StoryCard): Promise<Result<Story>> {
  const read = await Promise.all(card.accounts.map((account) => readText(card.id, account)));
  const failed = read.find((each) => !each.ok);
  if (failed) return failed;
  return { ok: true, value: { ...card, texts: read.flatMap((each) => (each.ok ? [each.value] : [])) } };
}

async function readText(story: string, { id, file }: StoryCard['accounts'][number]): Promise<Result<string>> {
  const path = `../seeds/${story}/${file}`;
  const text = openingTexts[path];
  if (text !== undefined) return { ok: true, value: text };
  const read = textFiles[path];
  if (!read)
    return missing('text-missing', `The text of account "${id}", ${file}, is not in the story's folder.`, id);
  try {
    return { ok: true, value: await read() };
  } catch {
    return missing('text-missing', `The text of account "${id}", ${file}, could not be fetched.`, id);
  }
}

function missing(code: string, message: string, account: string | null = null): Result<never> {
  return { ok: false, problem: { code, message, account } };
}

guardScripts();

function startWorker(): Worker {
  return new Worker(new URL('./worker/entry.ts', import.meta.url), { type: 'module', name: 'engine' });
}

if (/^#?\/?$/.test(location.hash) && location.hash !== '#/' && samples.has(OPENING_STORY))
  history.replaceState(null, '', `#/story/${OPENING_STORY}`);

/** How long to wait for a quiet moment at most, in milliseconds. */
const PATIENCE = 300;

/** Resolves when the page has been drawn and nothing else is to be done, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE);
  });
}

async function openStorage(): Promise<StoragePort> {
  const { openBrowserStorage } = await import('./storage/browser.ts');
  return openBrowserStorage();
}

/** What reads files and writes reports is in nobody's way before there is one. */
async function openReader(): Promise<ReaderPort> {
  const { createTaskClient } = await import('./worker/task-client.ts');
  return { read: createTaskClient(startReader) };
}

async function openWriter(): Promise<WriterPort> {
  const { createTaskClient } = await import('./worker/task-client.ts');
  return { write: createTaskClient(startWriter) };
}

function startReader(): Worker {
  return new Worker(new URL('./intake/worker-entry.ts', import.meta.url), { type: 'module', name: 'files' });
}

function startWriter(): Worker {
  return new Worker(new URL('./report/worker-entry.ts', import.meta.url), {
    type: 'module',
    name: 'reports',
  });
}

/** Does it when it is first asked for, and gives what came of it from then on. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}

const files: FilePort = {
  save(name, type, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  now: () => new Date().toISOString(),
};

const app = createApp({
  engine: createEngineClient(startWorker),
  shelf,
  settings,
  storage: openStorage,
  wasKept: (id) => wasKept(id, (globalThis as { indexedDB?: IDBFactory }).indexedDB),
  quiet: idle,
  files,
  reader: once(openReader),
  writer: once(openWriter),
});

/** The page is drawn in its language from the start; if that cannot be fetched, in English. */
async function startLanguage(): Promise<void> {
  const tag = offeredTag(app.store.getState().settings.language, navigator.languages);
  if (tag !== ENGLISH.tag) speak(await loadLanguage(tag));
}

function draw(): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppRoot app={app} />
    </StrictMode>,
  );
}

/** What nobody was waiting for and went wrong all the same is told, so that a page that acts strangely is no riddle. */
function tellUnexpected(thrown: unknown): void {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  app.actions.tellProblem({ code: 'unexpected', message: t('error.unexpected', { reason }), account: null });
}

addEventListener('unhandledrejection', (event) => {
  const reason: unknown = event.reason;
  // What IndexedDB refuses is told as not saved; where it was one of several writes, y-indexeddb leaves the rest unheard.
  if (reason instanceof Event && reason.target instanceof IDBRequest) event.preventDefault();
  else tellUnexpected(reason);
});
addEventListener('error', ({ error }) => {
  // Browsers tell of resources and of observers that come late here too, without an error.
  if (error) tellUnexpected(error);
});

// The story is fetched and compared while the page is drawn, instead of after that: drawing waits until what is at hand
// has been given to the engine.
const address = readStoryPath(location.hash.slice(1));
if (address) void app.actions.openStory(address.id, address.pair);

const drawSoon = () => setTimeout(draw);
void startLanguage().then(drawSoon, drawSoon);

/** After the first view, in a built page: while developing, files change under the same names. */
async function startOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await idle();
  const { keepOffline } = await import('./offline/page.ts');
  await keepOffline(navigator.serviceWorker, {
    entry: import.meta.url,
    onReady: app.actions.offerUpdate,
    reload: () => location.reload(),
  });
}

// Without it the page works as long as there is a network.
addEventListener('load', () => void startOffline().catch(() => undefined));
