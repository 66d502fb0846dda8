import {
  addAccounts,
  blankAccount,
  type Edit,
  editAccount,
  isBlank,
  nextAccountId,
} from '../../annotation/edit.ts';
import type { AccountRecord } from '../../annotation/model.ts';
import type { Metadata } from '../../engine/index.ts';
import type { ReadAccount } from '../ports.ts';
import { sourceSetting, type Source } from '../select/sources.ts';
import { incomingFiles } from './incoming.ts';
import type { IntakeContext } from './intake-context.ts';

/** What the clipboard offers of a paste; '' for what it does not. */
export interface Paste {
  readonly html: string;
  readonly text: string;
}

export interface ReadingActions {
  /**
   * Reads files into accounts: the first into the account of that id, others into empty accounts and new ones. A project
   * file is opened instead; returns its story to go to, or `null`. What cannot be read is listed with the reason.
   */
  readonly addFiles: (files: readonly File[], into?: string) => Promise<string | null>;
  /** Takes a paste into an account. `address`: it was nothing but an address, which is kept as such. */
  readonly paste: (id: string, paste: Paste) => 'text' | 'address';
  /** Stops reading a file, or lets go of one that could not be read. */
  readonly dropIncoming: (key: number) => void;
}

export function readingActions(context: IntakeContext): ReadingActions {
  const { sessions, actions } = context;
  const incoming = incomingFiles(context);

  /** Puts what was read into the account of that id, if there is one, and the rest where there is room. */
  function takeIn(read: readonly ReadAccount[], file: string | null, into: string | undefined): void {
    sessions.change(({ story, actions: editor }) => {
      read.forEach((account, i) => {
        const { accounts } = story.get();
        const place = i === 0 && into !== undefined ? accounts.find(({ id }) => id === into) : undefined;
        const room = place ?? accounts.find(isBlank);
        const id = room?.id ?? nextAccountId(story.get());
        editor.takeOver(filled(room, id, account, file), room ? 'edit-account' : 'add-account');
        editor.setSetting(sourceSetting(id), JSON.stringify(sourceOfRead(account, file)));
      });
    });
  }

  async function addFile(file: File, into: string | undefined): Promise<string | null> {
    if (await isProject(file)) return actions.openFile(await file.text());
    const accounts = await incoming.read({ type: 'file', file }, into ?? null);
    if (accounts) takeIn(accounts, file.name, into);
    return null;
  }

  async function takePaste(id: string, paste: Paste): Promise<void> {
    const rich = paste.html === '' ? null : await incoming.read({ type: 'paste', ...paste }, id);
    // Without the part that reads HTML, the plain text is there still.
    const plain = paste.text === '' ? null : [{ text: paste.text, metadata: {} }];
    const accounts = rich ?? plain;
    if (accounts) takeIn(accounts, null, id);
  }

  return {
    async addFiles(files, into) {
      // One after the other, so that the accounts stand in the order of the files.
      let story: string | null = null;
      for (const [i, file] of files.entries())
        story = (await addFile(file, i === 0 ? into : undefined)) ?? story;
      return story;
    },
    paste(id, paste) {
      const address = /^https?:\/\/\S+$/i.exec(paste.text.trim())?.[0];
      if (address === undefined) {
        void takePaste(id, paste);
        return 'text';
      }
      sessions.change(({ actions: editor }) => editor.editAccount(id, { url: address }));
      return 'address';
    },
    dropIncoming: incoming.drop,
  };
}

const METADATA = ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const;

/** Fills an account that is there, or adds one. What the reader wrote of it stays. */
function filled(room: AccountRecord | undefined, id: string, read: ReadAccount, file: string | null): Edit {
  const before = room ?? blankAccount(id);
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  for (const field of METADATA) {
    const value = before[field] ?? read.metadata[field];
    if (value) metadata[field] = value;
  }
  const name = file?.replace(/\.\w{1,8}$/, '');
  const fromName = name !== undefined && name !== '' && metadata.publisher === undefined;
  const account: AccountRecord = {
    ...before,
    ...metadata,
    ...(fromName && { publisher: name }),
    text: read.text,
    inferred: { ...before.inferred, ...(fromName && { publisher: 'The name of the file.' }) },
  };
  return room ? editAccount(id, account) : addAccounts([account]);
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
