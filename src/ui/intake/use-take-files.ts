import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { storyPath } from '../app/routes.ts';
import { useIntake } from '../hooks.ts';

/** What a file picker offers; what a file really is is told from its bytes. */
export const FILE_TYPES =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.pdf,.json,text/plain,text/html,application/pdf';

/** Reads files into accounts of the open story; goes to the story of a project file. */
export function useTakeFiles(): (files: readonly File[], into?: string) => void {
  const { addFiles } = useIntake();
  const [, navigate] = useLocation();
  return useCallback(
    (files, into) => {
      void addFiles(files, into).then((story) => {
        if (story !== null) navigate(storyPath(story));
      });
    },
    [addFiles, navigate],
  );
}
