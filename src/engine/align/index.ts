import type { Account, Link } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { shortId } from '../text/hash.ts';

export interface AlignOptions {
  readonly deadline: Deadline;
}

export interface Aligned {
  readonly links: readonly Link[];
  /** False when the deadline cut the work short. */
  readonly complete: boolean;
}

export function align(a: Account, b: Account, _options: AlignOptions): Aligned {
  const words = (t: string) => new Set(t.toLowerCase().match(/\p{L}{4,}|\d+/gu));
  const links: Link[] = [];
  a.sentences.forEach((s, i) => {
    const x = words(a.text.slice(s.start, s.end));
    b.sentences.forEach((u, j) => {
      const y = words(b.text.slice(u.start, u.end));
      const n = [...x].filter((w) => y.has(w)).length;
      const score = n / Math.max(1, Math.min(x.size, y.size));
      if (score > 0.4 && n > 2)
        links.push({
          id: shortId('l', a.sha256, String(i), b.sha256, String(j)),
          kind: score > 0.6 ? 'same' : 'partial',
          score,
          a: { account: a.id, sentences: [i] },
          b: { account: b.id, sentences: [j] },
          origin: 'machine',
          evidence: [],
        });
    });
  });
  return { links, complete: true };
}
