import type { AccountRecord, Annotation, Correction, StoryRecord } from './model.ts';

/**
 * Changes to a story as pure functions: what did not change keeps its identity, so that what is drawn and what is
 * stored can tell by it. A change that names something that is not there changes nothing.
 */
export type Edit = (story: StoryRecord) => StoryRecord;

/** What of an annotation can be changed; its author only by being named after it was begun. */
export type AnnotationPatch = Partial<Pick<Annotation, 'author' | 'body' | 'tags' | 'status' | 'targets'>>;

/** What of an account can be changed: everything but its id. */
export type AccountPatch = Partial<Omit<AccountRecord, 'id'>>;

export function addAnnotations(added: readonly Annotation[]): Edit {
  return (story) => ({ ...story, annotations: [...story.annotations, ...added] });
}

/** Changes an annotation; `modified` (ISO 8601) is when. */
export function editAnnotation(id: string, patch: AnnotationPatch, modified: string): Edit {
  return (story) => {
    const annotations = editById(story.annotations, id, patch, (changed) => ({ ...changed, modified }));
    return annotations === story.annotations ? story : { ...story, annotations };
  };
}

export function removeAnnotations(ids: readonly string[]): Edit {
  return (story) => ({ ...story, annotations: without(story.annotations, ids) });
}

export function addCorrections(added: readonly Correction[]): Edit {
  return (story) => ({ ...story, corrections: [...story.corrections, ...added] });
}

export function removeCorrections(ids: readonly string[]): Edit {
  return (story) => ({ ...story, corrections: without(story.corrections, ids) });
}

/** An account that nothing is known of yet. */
export const BLANK_ACCOUNT: Omit<AccountRecord, 'id'> = {
  text: '',
  title: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
  language: null,
  standfirst: null,
  inferred: {},
};

/** Whether nothing was given of an account, neither text nor anything else. */
export function isBlank({ text, title, byline, publisher, published, url }: AccountRecord): boolean {
  return [text, title, byline, publisher, published, url].every((value) => !value?.trim());
}

/** Moves an account by so many places; it stops at the ends. */
export function moveAccount(id: string, by: number): Edit {
  return (story) => {
    const { accounts } = story;
    const from = accounts.findIndex((account) => account.id === id);
    const to = Math.max(0, Math.min(accounts.length - 1, from + by));
    if (from < 0 || from === to) return story;
    return { ...story, accounts: accounts.toSpliced(from, 1).toSpliced(to, 0, accounts[from]!) };
  };
}

/** Adds accounts after those there are. */
export function addAccounts(added: readonly AccountRecord[]): Edit {
  return (story) => ({ ...story, accounts: [...story.accounts, ...added] });
}

export function editAccount(id: string, patch: AccountPatch): Edit {
  return (story) => {
    const accounts = editById(story.accounts, id, patch);
    return accounts === story.accounts ? story : { ...story, accounts };
  };
}

/** Takes an account out. Notes on it stay and are listed as having lost their place. */
export function removeAccount(id: string): Edit {
  return (story) => ({ ...story, accounts: without(story.accounts, [id]) });
}

export function editStory(patch: Partial<Pick<StoryRecord, 'title' | 'lead'>>): Edit {
  return (story) => ({ ...story, ...patch });
}

/** The list with the item of that id changed; the same list if nothing about it is different. */
export function editById<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  patch: Partial<NoInfer<T>>,
  finish: (changed: T) => T = (changed) => changed,
): readonly T[] {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (!item) return items;
  const keys = Object.keys(patch) as (keyof T)[];
  if (keys.every((key) => item[key] === patch[key])) return items;
  return items.with(at, finish({ ...item, ...patch }));
}

/** The list without the items of those ids; the same list if none is there. */
export function without<T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const gone = new Set(ids);
  const kept = items.filter(({ id }) => !gone.has(id));
  return kept.length === items.length ? items : kept;
}
