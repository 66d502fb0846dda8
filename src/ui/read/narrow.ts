import { useMedia } from '../hooks.ts';

/**
 * Whether the columns are tabs, since two would be narrower than a readable line. In step with reader.css. Paper takes two,
 * however narrow.
 */
export function useNarrow(): boolean {
  return useMedia('screen and (width < 56rem)');
}
