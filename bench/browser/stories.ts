import { serialiseProject } from '../../src/annotation/project.ts';
import type { Annotation, StoryRecord } from '../../src/annotation/model.ts';
import { storyOf } from '../../src/cli/project.ts';
import type { Case } from '../cases.ts';

/** A pair of texts as the file of a story that a reader opens. */
export function projectOf({ name, accounts }: Case, annotations: readonly Annotation[] = []): string {
  return serialiseProject({ ...storyOf(accounts), id: idOf(name), title: `Bench ${name}`, annotations });
}

export function idOf(name: string): string {
  return `bench-${name.replace(/\W+/g, '').toLowerCase()}`;
}

/** So many notes, one on each of the words of the story's accounts that stand apart from each other. */
export function notesOn({ accounts }: Pick<StoryRecord, 'accounts'>, count: number): Annotation[] {
  const words = accounts.flatMap(({ id, text }) =>
    Array.from(text.matchAll(/\p{L}{4,12} \p{L}{1,12} \p{L}{1,12}/gu), ([exact]) => ({ account: id, exact })),
  );
  return Array.from({ length: count }, (_, i): Annotation => {
    const { account, exact } = words[i % words.length]!;
    return {
      id: `bench-note-${i}`,
      body: `Note ${i} of many`,
      tags: [],
      author: 'Bench',
      created: '2026-01-02T03:04:05.000Z',
      modified: '2026-01-02T03:04:05.000Z',
      status: 'open',
      targets: [
        {
          account,
          sha256: '0'.repeat(64),
          textSha256: '0'.repeat(64),
          selector: { position: null, quote: { exact, prefix: '', suffix: '' } },
        },
      ],
    };
  });
}
