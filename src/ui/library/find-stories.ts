import type { LibraryEntry } from '../../store/session.ts';

type Findable = Pick<LibraryEntry, 'title' | 'accounts'>;

/** The stories that have every word in their title or in the names of their accounts, whatever their case and accents. */
export function findStories<T extends Findable>(stories: readonly T[], words: string): readonly T[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return stories;
  return stories.filter(({ title, accounts }) => {
    const text = fold([title, ...accounts].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
