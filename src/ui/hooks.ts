import { createContext, use, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Actions, App } from '../store/app.ts';
import type { Intake } from '../store/actions/intake.ts';
import type { State } from '../store/state.ts';

/** The one place where React touches the store. */
export const AppContext = createContext<App | null>(null);

function useAppContext(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('parallax: no store above this component');
  return app;
}

/** What a selector reads from the state; the component is drawn again when that changes (by identity). */
export function useApp<T>(select: (state: State) => T): T {
  return useStore(useAppContext().store, select);
}

export function useActions(): Actions {
  return useAppContext().actions;
}

/** What can be done to accounts and the library; the component waits until its code is there. */
export function useIntake(): Intake {
  return use(useAppContext().intake());
}

/** Reads the state now, without drawing again when it changes: for event handlers. */
export function useReadState(): () => State {
  return useAppContext().store.getState;
}

/** Hears of every change of the state, with the state before it, without drawing again. */
export function useOnChange(listener: (state: State, before: State) => void): void {
  const { store } = useAppContext();
  const hear = useEffectEvent(listener);
  useEffect(() => store.subscribe((state, before) => hear(state, before)), [store]);
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
