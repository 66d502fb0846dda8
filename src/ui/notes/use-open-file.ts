import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { storyPath } from '../app/routes.ts';
import { useActions } from '../hooks.ts';

/** Opens a file that the reader gave; goes to its story if it is another one. */
export function useOpenFile(): (file: File) => void {
  const { openFile } = useActions();
  const [, navigate] = useLocation();
  return useCallback(
    (file) => {
      void openFile(file.text()).then((story) => {
        if (story !== null) navigate(storyPath(story));
      });
    },
    [openFile, navigate],
  );
}
