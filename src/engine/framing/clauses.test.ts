import { expect, test } from 'vitest';
import { writeMarked } from '../../testing/marked-text.ts';
import { told } from '../../testing/told.ts';
import { findCues } from './clauses.ts';
import { createViews } from './view.ts';

test.each([
  [
    'forms before plurals that they describe are none',
    'The plan that state governments made, claim forms and all.',
  ],
  ['verbs before a plural', 'Officials [claim] ships were lost, and they [warn] passengers.'],
  ['nouns are none', 'The comments of a formal report, in her claim.'],
  ['auxiliaries are taken along', 'The inspectors [have concluded] that the ferry was safe.'],
  [
    'a doubtful verb is one as the cue of a quotation only',
    'She found the mill. “The mill is safe,” the mayor [added], and added a chair.',
  ],
])('reporting words: %s', (_, marked) => {
  const text = marked.replace(/[[\]]/g, '');
  const view = createViews().of(told(text, text).a);
  const cues = view.passages.flatMap((passage) =>
    findCues(view, passage).map(({ from, to }) => ({
      start: passage.tokens[from]!.start,
      end: passage.tokens[to - 1]!.end,
    })),
  );
  expect(writeMarked(text, cues)).toBe(marked);
});
