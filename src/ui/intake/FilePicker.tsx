import { useRef, type ReactNode } from 'react';
import { FILE_TYPES, useTakeFiles } from './use-take-files.ts';

interface Props {
  /** The account that the first file goes into; without it, files find their own place. */
  readonly into?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that opens files and reads them into accounts. */
export function FilePicker({ into, label, children }: Props) {
  const takeFiles = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="text-link" aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        data-testid={into ? `file-${into}` : 'files'}
        accept={FILE_TYPES}
        onChange={(event) => {
          takeFiles([...(event.target.files ?? [])], into);
          event.target.value = '';
        }}
      />
    </>
  );
}
