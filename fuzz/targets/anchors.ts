import fc from 'fast-check';
import { anchor, prepareText } from '../../src/annotation/anchor.ts';
import { describe } from '../../src/annotation/describe.ts';
import { createPlacer } from '../../src/annotation/place.ts';
import { segment } from '../../src/engine/segment/index.ts';
import { assert } from '../../src/engine/text/assert.ts';
import { isGraphemeBoundary } from '../../src/engine/text/graphemes.ts';
import { assertSame } from '../../src/testing/laws.ts';
import { editedText, place } from '../inputs/texts.ts';
import { target } from '../slice.ts';
import type { Target } from '../target.ts';

/** A passage that is described is found where it was; in an edited text it is found on grapheme edges, or is lost. */
function checkAnchor([before, after]: readonly [string, string], from: number, length: number): void {
  const start = Math.floor(from * (before.length + 1));
  const { sentences } = segment(before, { language: 'en', title: null, boilerplate: [] });
  const selector = describe({ text: before, sentences }, { start, end: start + length });
  if (!selector) return;
  const there = anchor(prepareText(before), selector);
  assertSame(
    there,
    { ...selector.position, method: 'position', confidence: 1 },
    'a passage is not found where it was',
  );
  const target = { account: 'a', sha256: '', textSha256: '', selector };
  const place = createPlacer([{ id: 'a', text: after }]).place(target);
  assert(place.state !== 'whole', 'a passage became the whole account');
  if (place.state === 'lost') return;
  const now = place.placement;
  assert(
    0 <= now.start && now.start < now.end && now.end <= after.length,
    'a passage is found outside of the text',
  );
  assert(now.confidence > 0 && now.confidence <= 1, `a confidence of ${now.confidence}`);
  for (const at of [now.start, now.end]) assert(isGraphemeBoundary(after, at), `a character is cut at ${at}`);
}

/** Finding passages again. */
export const anchorTargets: readonly Target[] = [
  target(
    'anchor',
    110,
    fc.tuple(editedText, place, fc.oneof(fc.nat(20), fc.nat(800))),
    ([texts, from, length]) => checkAnchor(texts, from, length),
  ),
];
