import { useEffect, useState } from 'react';
import { say } from './say.ts';
import { useTakeFiles } from './use-take-files.ts';

/** Reads files that are dropped: on an empty card into that account, elsewhere where there is room. */
export function DropFiles() {
  const [over, setOver] = useState(false);
  const takeFiles = useTakeFiles();
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      const card = event.target instanceof Element && event.target.closest<HTMLElement>('[data-account]');
      const free = card && card.querySelector('textarea[data-empty]') ? card.dataset['account'] : undefined;
      takeFiles([...event.dataTransfer.files], free);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [takeFiles]);
  return over ? <p className="drop-hint">{say('accounts.drop')}</p> : null;
}
