import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { searchHits } from '../../store/select/search.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { isTyping } from '../shared/is-typing.ts';
import { t } from '../shared/t.ts';

/** Looks for words in both accounts: folded to a button until it is asked for, by click or by the key /. */
export function SearchBox() {
  const open = useApp((state) => state.search !== null);
  const { search } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  useSlashKey();
  useEffect(() => () => search(null), [search]);
  // The focus goes on to the sentence that is chosen, which is the hit; without one, back to the button.
  const close = () => {
    flushSync(() => search(null));
    const hit = document.querySelector<HTMLElement>('.sentence[aria-current]');
    (hit ?? button.current)?.focus({ preventScroll: true });
  };
  return open ? (
    <OpenSearch onClose={close} />
  ) : (
    <button
      ref={button}
      type="button"
      className="icon-button"
      aria-label={t('search.open')}
      title={`${t('search.open')} (/)`}
      onClick={() => search('')}
    >
      <Search aria-hidden="true" />
    </button>
  );
}

function OpenSearch({ onClose }: { readonly onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const words = useApp((state) => state.search ?? '');
  const hits = useApp(searchHits).length;
  const hit = useApp((state) => state.hit);
  const { search, stepHit } = useActions();
  useEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  const found = hit === null ? t('search.hits', { n: hits }) : t('search.hit', { n: hit + 1, total: hits });
  return (
    <div role="search" className="search-box">
      <input
        ref={input}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        value={words}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="search-count">
        {words.trim() && found}
      </span>
      <SearchButton label={t('search.previous')} icon={ChevronUp} onClick={() => stepHit(-1)} />
      <SearchButton label={t('search.next')} icon={ChevronDown} onClick={() => stepHit(1)} />
      <SearchButton label={t('search.close')} icon={X} onClick={onClose} />
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: typeof X;
  readonly onClick: () => void;
}

function SearchButton({ label, icon: Icon, onClick }: ButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon aria-hidden="true" />
    </button>
  );
}

function useSlashKey(): void {
  const { search } = useActions();
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target) || !readState().settings.letterKeys) return;
      event.preventDefault();
      search(readState().search ?? '');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search, readState]);
}
