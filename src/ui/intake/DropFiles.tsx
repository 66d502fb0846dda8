import { useCallback } from 'react';
import { useDroppedFiles } from '../shared/use-dropped-files.ts';
import { say } from './say.ts';
import { useTakeFiles } from './use-take-files.ts';

/** Reads files that are dropped: on an empty card into that account, elsewhere where there is room. */
export function DropFiles() {
  const takeFiles = useTakeFiles();
  const take = useCallback(
    (files: readonly File[], on: Element | null) => {
      const card = on?.closest<HTMLElement>('[data-account]');
      const isFree = card?.querySelector('textarea[data-empty]') ?? null;
      takeFiles(files, isFree === null ? undefined : card?.dataset['account']);
    },
    [takeFiles],
  );
  return useDroppedFiles(take) ? <p className="drop-hint">{say('accounts.drop')}</p> : null;
}
