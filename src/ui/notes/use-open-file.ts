import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { readStoryPath, storyPath } from '../app/routes.ts';
import { useActions } from '../hooks.ts';

/** Opens a file that the reader gave, for the story on show if there is one; goes to its story if it is another one. */
export function useOpenFile(): (file: File) => void {
  const { openFile } = useActions();
  const [path, navigate] = useLocation();
  const into = readStoryPath(path)?.id ?? null;
  return useCallback(
    (file) => {
      void openFile(file.text(), into).then((story) => {
        if (story !== null) navigate(storyPath(story));
      });
    },
    [openFile, navigate, into],
  );
}
