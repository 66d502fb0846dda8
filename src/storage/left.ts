import type { SavedState, StorySession, Watched } from '../store/session.ts';
import { createSignal } from './signal.ts';

/** Stories that were left before all of them was stored. */
export interface LeftStories {
  /** Those that cannot be stored: what was done in them is in this tab alone. */
  readonly unstored: Watched<readonly StorySession[]>;
  /** A story that was left, which is open again then; `null` if it is closed. */
  readonly takeBack: (id: string) => StorySession | null;
  /** Lets go of a story that was deleted. */
  readonly forget: (id: string) => void;
  /** The session, to be left instead of closed. */
  readonly outliving: (session: StorySession) => StorySession;
}

/**
 * What is left is closed once all of it is stored; till then, and so for good where nothing can be stored, it is there when
 * it is opened again. Whether what is on its way finds room is not known when it is left. `isListed`: whether there still
 * is a story of that id.
 */
export function keepLeft(isListed: (id: string) => boolean): LeftStories {
  const left = new Map<string, StorySession>();
  const unstored = createSignal<readonly StorySession[]>([]);
  const tell = (): void =>
    unstored.set([...left.values()].filter(({ saved }) => saved.get().state === 'memory-only'));

  function takeBack(id: string): StorySession | null {
    const session = left.get(id) ?? null;
    left.delete(id);
    tell();
    return session;
  }

  return {
    unstored,
    takeBack,
    forget: (id) => void takeBack(id),
    outliving(session) {
      const kept: StorySession = {
        ...session,
        async close() {
          const { id } = session.story.get();
          if (!isListed(id)) {
            await session.close();
            return;
          }
          left.set(id, kept);
          const { state } = await settled(session.saved);
          // It may have been opened again meanwhile.
          if (left.get(id) !== kept) return;
          if (state === 'memory-only') {
            tell();
            return;
          }
          left.delete(id);
          await session.close();
        },
      };
      return kept;
    },
  };
}

function settled(saved: Watched<SavedState>): Promise<SavedState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (saved.get().state === 'saving') return;
      stop();
      resolve(saved.get());
    };
    const stop = saved.subscribe(look);
    look();
  });
}
