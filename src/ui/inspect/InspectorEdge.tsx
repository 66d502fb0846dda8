import type { KeyboardEvent, PointerEvent } from 'react';
import { INSPECTOR } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** How far an arrow key moves the edge, in percent of the window's height. */
const STEP = 4;

const STEPS: Readonly<Record<string, (now: number) => number>> = {
  ArrowUp: (now) => now + STEP,
  ArrowDown: (now) => now - STEP,
  Home: () => INSPECTOR.most,
  End: () => INSPECTOR.least,
};

/** The upper edge of the inspector where it stands below the columns: drag it or use the arrow keys to divide the height. */
export function InspectorEdge() {
  const height = useApp((state) => state.settings.inspectorHeight);
  const { setInspectorHeight } = useActions();
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? innerHeight;
    setInspectorHeight(((bottom - event.clientY) / innerHeight) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setInspectorHeight(step(height));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={t('inspect.resize')}
      aria-orientation="horizontal"
      aria-valuemin={INSPECTOR.least}
      aria-valuemax={INSPECTOR.most}
      aria-valuenow={Math.round(height)}
      className="inspector-edge"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    />
  );
}
