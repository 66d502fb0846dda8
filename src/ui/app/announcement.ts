import { LAYERS } from '../../report/layers.ts';
import { listedDifferences, selectedFinding } from '../../store/select/differences.ts';
import { layerCounts } from '../../store/select/highlights.ts';
import { counterpartsOf, effectiveLinks, linkIndex } from '../../store/select/links.ts';
import { selectedNote } from '../../store/select/notes.ts';
import { accountOf, accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import type { SentenceRef, State } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { noteTitle } from '../notes/note-title.ts';
import { describeSentence } from '../read/describe.ts';
import { explanationOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';
import { say } from './say.ts';

/** What was reached, on which side, and why it is marked; `null` if a change leaves the reader where she was. */
export function reached(state: State, before: State | null): string | null {
  const { selection, work, record } = state;
  if (selection !== (before?.selection ?? null)) return selection ? choice(state) : '';
  // Notes come after the texts.
  if (selection?.kind === 'note' && record && !before?.record) return choice(state);
  return work.phase === 'ready' && before?.work.phase !== 'ready' ? choice(state) : null;
}

/** What is chosen, in words; if that is nothing, or not there yet, how much was found. */
function choice(state: State): string {
  const { selection } = state;
  if (selection?.kind === 'sentence') return sentence(state, selection);
  const note = selectedNote(state);
  if (note) return say('say.note', { what: noteTitle(note) });
  const finding = selectedFinding(state);
  if (!finding) return accountPair(state) ? say('say.ready', { n: effectiveLinks(state).length }) : '';
  const list = listedDifferences(state);
  return say('say.finding', {
    n: list.indexOf(finding) + 1,
    total: list.length,
    kind: t(`kind.${finding.kind}`),
    explanation: explanationOf(finding),
  });
}

function sentence(state: State, at: SentenceRef): string {
  const pair = accountPair(state);
  const account = accountOf(pair, at.account);
  if (!pair || !account) return '';
  const what = describeSentence({
    layers: sentenceLayers(state).get(account.id)?.[at.sentence] ?? [],
    counterparts: counterpartsOf(linkIndex(state), at).length,
    other: accountName(otherOf(pair, account.id)),
  });
  return say('say.sentence', { name: accountName(account), n: at.sentence + 1, what });
}

/** Which two accounts stand side by side after a change of that; `null` if nothing changed. */
export function sidesAfter(state: State, before: State): string | null {
  const [now, then] = [state.pair, before.pair];
  if (!isSameStory(state, before) || (now?.left === then?.left && now?.right === then?.right)) return null;
  const pair = accountPair(state);
  return pair && say('say.pair', { left: accountName(pair.left), right: accountName(pair.right) });
}

/** What was switched, in words; `null` if nothing was, or if its switch has the focus (`at`) and so tells it by itself. */
export function switched(state: State, before: State, at: Element | null): string | null {
  if (!isSameStory(state, before)) return null;
  const { mode } = state.settings;
  if (mode !== before.settings.mode)
    return at?.closest('.mode-switch') ? null : `${t(`mode.${mode}`)}. ${t(`mode.${mode}.about`)}`;
  const [layer, ...others] = LAYERS.filter((each) => state.layers[each] !== before.layers[each]);
  // Several at once are those that a story remembers.
  if (!layer || others.length > 0 || at?.matches(`[data-layer="${layer}"]`)) return null;
  return say(state.layers[layer] ? 'say.layer.on' : 'say.layer.off', {
    layer: t(`layer.${layer}`),
    n: layerCounts(state)[layer],
  });
}

/** A story that is opened has sides and marks of its own, which nobody changed. */
function isSameStory(state: State, before: State): boolean {
  return state.storyId === before.storyId && state.work.phase === 'ready' && before.work.phase === 'ready';
}
