import { useCallback, useEffect, useState } from 'react';
import type { Passage } from '../../store/actions/notes.ts';
import { accountPair, type AccountPair } from '../../store/select/pair.ts';
import type { Picking } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import type { MessageKey } from '../shared/strings/catalogue.ts';
import { t } from '../shared/t.ts';
import { selectedPassage } from './selected-passage.ts';

interface Place {
  readonly passage: Passage;
  readonly left: number;
  readonly top: number;
}

/** Between the selected words and the bar, in CSS pixels: on a touch screen the handles of the selection need room. */
const GAP = 8;
const GAP_TOUCH = 30;
/** Kept between the bar and the edge of the window. */
const EDGE = 90;

/** What to do with the words that are selected in an account; stands below them while they are. */
export function SelectionBar() {
  const picking = useApp((state) => state.picking);
  const { addNote, pick } = useActions();
  const [place, hide] = useSelectionPlace();
  if (!place) return null;
  const use = () => {
    const { passage } = place;
    getSelection()?.removeAllRanges();
    hide();
    if (!pick(passage)) addNote([passage]);
  };
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label={t('note.selection')}
      style={{ left: place.left, top: place.top }}
    >
      <button
        type="button"
        title={t('note.add.hint')}
        // A press must not take the selection away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={use}
      >
        {t(picking ? PICK_LABEL[picking.kind] : 'note.add')}
      </button>
    </div>
  );
}

const PICK_LABEL: Readonly<Record<Picking['kind'], MessageKey>> = {
  note: 'note.addTo',
  place: 'note.placeHere',
  link: 'note.linkTo',
};

function useSelectionPlace(): [Place | null, () => void] {
  // When the texts change, what was selected is looked at again: its words may stand elsewhere.
  const pair = useApp(accountPair);
  const [place, setPlace] = useState<Place | null>(null);
  const hide = useCallback(() => setPlace(null), []);
  useEffect(() => {
    let held = false;
    const look = () => setPlace(held ? null : placeOf(pair));
    const down = (event: PointerEvent) => {
      // While the mouse goes over the words, nothing stands in its way.
      held = event.pointerType === 'mouse' && !(event.target as Element).closest('.selection-bar');
    };
    const up = () => {
      held = false;
      setTimeout(look);
    };
    const moved = () => setPlace((known) => known && placeOf(pair));
    // This part of the page comes late: words may have been selected before it was there.
    look();
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', moved, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', moved, { capture: true });
    };
  }, [pair]);
  return [place, hide];
}

function placeOf(pair: AccountPair | null): Place | null {
  const selection = getSelection();
  const passage = selectedPassage(selection, pair ? [pair.left, pair.right] : []);
  if (!passage || !selection) return null;
  const boxes = selection.getRangeAt(0).getClientRects();
  const box = boxes[boxes.length - 1];
  if (!box) return null;
  const gap = matchMedia('(pointer: coarse)').matches ? GAP_TOUCH : GAP;
  return {
    passage,
    left: Math.min(Math.max(box.right, EDGE), innerWidth - EDGE),
    top: Math.min(box.bottom + gap, innerHeight - 48),
  };
}
