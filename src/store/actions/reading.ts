import { hasWords } from '../../annotation/corrections.ts';
import { BLANK_ACCOUNT, editAccount, isBlank } from '../../annotation/edit.ts';
import type { AccountRecord } from '../../annotation/model.ts';
import type { Metadata } from '../../engine/index.ts';
import type { ReadAccount } from '../ports.ts';
import { sourceSetting, type Source } from '../select/sources.ts';
import { type Goal, incomingFiles } from './incoming.ts';
import type { IntakeContext } from './intake-context.ts';
import { withinStory } from './within-story.ts';

/** What the clipboard offers of a paste; '' for what it does not. */
export interface Paste {
  readonly html: string;
  readonly text: string;
}

export interface ReadingActions {
  /**
   * Reads files into accounts: the first into the account of that id unless it has words by then, others into empty
   * accounts that nothing else is on its way to, and into new ones. A project file is opened instead; returns its story
   * to go to, or `null`. What cannot be read is listed with the reason.
   */
  readonly addFiles: (files: readonly File[], into?: string) => Promise<string | null>;
  /** Takes a paste into an account. `address`: it was nothing but an address, which is kept as such. */
  readonly paste: (id: string, paste: Paste) => 'text' | 'address';
  /** Stops reading a file, or lets go of one that could not be read. */
  readonly dropIncoming: (key: number) => void;
}

export function readingActions(context: IntakeContext): ReadingActions {
  const { store, sessions, ports, actions } = context;
  const incoming = incomingFiles(context);
  const within = withinStory(store, sessions, ports);

  /** Puts what was read into its account if that has no words yet, and the rest where there is room. */
  const takeIn = (read: readonly ReadAccount[], file: string | null, { story: id, into }: Goal) =>
    within(id, ({ story, actions: editor }) => {
      const isRoom = (account: AccountRecord): boolean =>
        isBlank(account) && !incoming.isAwaited(id, account.id);
      read.forEach((account, i) => {
        const { accounts } = story.get();
        const meant = i === 0 ? accounts.find((each) => each.id === into) : undefined;
        const room = meant && !hasWords(meant.text) ? meant : accounts.find(isRoom);
        const given = filled(room ?? BLANK_ACCOUNT, account, file);
        if (room) editor.takeOver(editAccount(room.id, given), 'edit-account');
        const place = room?.id ?? editor.addAccount(given);
        editor.setSetting(sourceSetting(place), JSON.stringify(sourceOfRead(account, file)));
      });
    });

  async function addFile(file: File, goal: Goal): Promise<string | null> {
    if (await isProject(file)) return actions.openFile(await file.text());
    const accounts = await incoming.read({ type: 'file', file }, goal);
    if (accounts) await takeIn(accounts, file.name, goal);
    return null;
  }

  async function takePaste(paste: Paste, goal: Goal): Promise<void> {
    const rich = paste.html === '' ? null : await incoming.read({ type: 'paste', ...paste }, goal);
    // Without the part that reads HTML, the plain text is there still.
    const plain = paste.text === '' ? null : [{ text: paste.text, metadata: {} }];
    const accounts = rich ?? plain;
    if (accounts) await takeIn(accounts, null, goal);
  }

  /** Nothing can be given before a story is open. The reader may leave it while what she gave is read. */
  const storyOnShow = (): string | undefined => store.getState().record?.id;

  return {
    async addFiles(files, into) {
      const story = storyOnShow();
      if (story === undefined) return null;
      // One after the other, so that the accounts stand in the order of the files.
      let opened: string | null = null;
      for (const [i, file] of files.entries())
        opened = (await addFile(file, { story, into: (i === 0 && into) || null })) ?? opened;
      return opened;
    },
    paste(id, paste) {
      const address = /^https?:\/\/\S+$/i.exec(paste.text.trim())?.[0];
      const story = storyOnShow();
      if (address === undefined) {
        if (story !== undefined) void takePaste(paste, { story, into: id });
        return 'text';
      }
      sessions.change(({ actions: editor }) => editor.editAccount(id, { url: address }));
      return 'address';
    },
    dropIncoming: incoming.drop,
  };
}

const METADATA = ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const;

/** What is known of an account once it was read. What the reader wrote of it stays. */
function filled(before: Omit<AccountRecord, 'id'>, read: ReadAccount, file: string | null): typeof before {
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  for (const field of METADATA) {
    const value = before[field] ?? read.metadata[field];
    if (value) metadata[field] = value;
  }
  const name = file?.replace(/\.\w{1,8}$/, '');
  const fromName = name !== undefined && name !== '' && metadata.publisher === undefined;
  return {
    ...before,
    ...metadata,
    ...(fromName && { publisher: name }),
    text: read.text,
    inferred: { ...before.inferred, ...(fromName && { publisher: 'The name of the file.' }) },
  };
}

/** Above this the page is not kept beside its article. In code units. */
const LARGEST_PAGE = 300_000;

function sourceOfRead({ whole, leftOut }: ReadAccount, file: string | null): Source {
  return {
    ...(file !== null && { file }),
    ...(whole !== undefined && whole.length <= LARGEST_PAGE && { whole }),
    ...(leftOut && leftOut.length > 0 && { leftOut }),
  };
}

/** Enough of a project file to tell that it is one, in bytes. */
const PROJECT_HEAD = 4096;

async function isProject(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false;
  return (await file.slice(0, PROJECT_HEAD).text()).includes('"parallax-project"');
}
