import { UpdateNotice } from './UpdateNotice.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePageFocus } from './use-page-focus.ts';

/**
 * What every page does beside what it shows: where the focus goes, what screen readers are told, newer builds. `path` is
 * the address after the `#` of the page that is drawn.
 */
export default function PageAids({ path }: { readonly path: string }) {
  const tell = useAnnouncer();
  useKeptFocus();
  usePageFocus(path, tell);
  return <UpdateNotice />;
}
