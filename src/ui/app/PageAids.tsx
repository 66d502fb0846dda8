import { UpdateNotice } from './UpdateNotice.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useCatchUp } from './use-catch-up.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePageFocus } from './use-page-focus.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

/**
 * What every page does beside what it shows: where the focus goes, what screen readers are told, newer builds, what is
 * asked before the tab goes. `path` is the address after the `#` of the page that is drawn.
 */
export default function PageAids({ path }: { readonly path: string }) {
  const tell = useAnnouncer();
  useCatchUp();
  useUnsavedWarning();
  useKeptFocus();
  usePageFocus(path, tell);
  return <UpdateNotice />;
}
