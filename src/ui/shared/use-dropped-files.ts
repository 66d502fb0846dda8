import { useEffect, useState } from 'react';

/** Takes files that are dropped anywhere on the page, with the element that they were dropped on. */
type Take = (files: readonly File[], on: Element | null) => void;

/**
 * Listens for files dragged over the page; `take` hears of those that are dropped, and must stay the same from one
 * drawing to the next. Returns whether files are held over the page now. Other things that are dragged, as words
 * between fields, are left alone.
 */
export function useDroppedFiles(take: Take): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
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
      const { dataTransfer, target } = event;
      if (!dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      if (dataTransfer.files.length > 0)
        take([...dataTransfer.files], target instanceof Element ? target : null);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
  return over;
}
