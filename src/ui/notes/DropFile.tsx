import { useEffect, useState } from 'react';
import { t } from '../shared/t.ts';
import { useOpenFile } from './use-open-file.ts';

/** Opens files that are dropped anywhere on the page, and says so while one is held over it. */
export function DropFile() {
  const [over, setOver] = useState(false);
  const open = useOpenFile();
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      open(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [open]);
  return over ? <p className="drop-hint">{t('files.drop')}</p> : null;
}
