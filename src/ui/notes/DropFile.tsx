import { useCallback } from 'react';
import { t } from '../shared/t.ts';
import { useDroppedFiles } from '../shared/use-dropped-files.ts';
import { useOpenFile } from './use-open-file.ts';

/** Opens the first of the files that are dropped anywhere on the page, and says so while one is held over it. */
export function DropFile() {
  const open = useOpenFile();
  const take = useCallback(([file]: readonly File[]) => file && open(file), [open]);
  return useDroppedFiles(take) ? <p className="drop-hint">{t('files.drop')}</p> : null;
}
