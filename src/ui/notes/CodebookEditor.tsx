import { Trash2 } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { countUses, nextColor } from '../../annotation/codebook.ts';
import type { Code } from '../../annotation/model.ts';
import { notesOf } from '../../store/select/notes.ts';
import { useActions, useApp } from '../hooks.ts';
import { say } from './say.ts';
import { useCodebook } from './Tags.tsx';

/** The tags with their meaning: made, renamed, merged, given a key, deleted. */
export function CodebookEditor() {
  const codebook = useCodebook();
  const notes = useApp(notesOf);
  const { addCode, saveCodebook } = useActions();
  const uses = useMemo(() => countUses(codebook, notes), [codebook, notes]);
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  // It is there to be named: what is typed next is its name.
  const add = () => {
    flushSync(() =>
      addCode({ name: say('codebook.new'), color: nextColor(codebook), description: '', key: null }),
    );
    const names = list.current?.querySelectorAll<HTMLInputElement>('.code-name');
    [...(names ?? [])].at(-1)?.select();
  };
  return (
    <section className="ledger" aria-labelledby={heading}>
      <h3 id={heading} className="ledger-title">
        {say('codebook.heading')} <span className="count">{codebook.length}</span>
      </h3>
      <p className="page-lead">{say(codebook.length > 0 ? 'codebook.lead' : 'codebook.none')}</p>
      <ul ref={list} className="codes">
        {codebook.map((code) => (
          <li key={code.id}>
            <CodeRow code={code} uses={uses.get(code.id) ?? 0} others={codebook} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={add}>
          {say('codebook.new')}
        </button>
        {codebook.length > 0 && (
          <button type="button" className="text-link" onClick={() => void saveCodebook()}>
            {say('codebook.export')}
          </button>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  readonly code: Code;
  readonly uses: number;
  readonly others: readonly Code[];
}

function CodeRow({ code, uses, others }: RowProps) {
  const { editCode, mergeCode } = useActions();
  const { id, name } = code;
  return (
    <div className="code-row" data-undo="story" role="group" aria-label={name}>
      <input
        type="color"
        aria-label={say('codebook.color')}
        value={code.color}
        onChange={(event) => editCode(id, { color: event.target.value })}
      />
      <NameField code={code} />
      <input
        className="field code-description"
        aria-label={say('codebook.description')}
        placeholder={say('codebook.description')}
        value={code.description}
        onChange={(event) => editCode(id, { description: event.target.value })}
      />
      <input
        className="field code-key"
        aria-label={say('codebook.key')}
        placeholder={say('codebook.key')}
        maxLength={1}
        value={code.key ?? ''}
        onChange={(event) => editCode(id, { key: event.target.value.trim() || null })}
      />
      <span className="code-uses">{say('codebook.uses', { n: uses })}</span>
      {others.length > 1 && (
        <select
          className="field code-merge"
          aria-label={say('codebook.merge', { name })}
          value=""
          onChange={(event) => mergeCode(id, event.target.value)}
        >
          <option value="">{say('codebook.merge.choose')}</option>
          {others
            .filter((other) => other.id !== id)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </select>
      )}
      <DeleteCode code={code} uses={uses} />
    </div>
  );
}

/** A name may be empty only while it is written. */
function NameField({ code: { id, name } }: { readonly code: Code }) {
  const { editCode } = useActions();
  const [empty, setEmpty] = useState(false);
  return (
    <input
      className="field code-name"
      aria-label={say('codebook.name')}
      value={empty ? '' : name}
      onBlur={() => setEmpty(false)}
      onChange={(event) => {
        const next = event.target.value;
        setEmpty(next.trim() === '');
        if (next.trim() !== '') editCode(id, { name: next });
      }}
    />
  );
}

/** Deletes a tag; one that is in use says first in how many notes. */
function DeleteCode({ code: { id, name }, uses }: Pick<RowProps, 'code' | 'uses'>) {
  const { removeCode } = useActions();
  const [asking, setAsking] = useState(false);
  const remove = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    removeCode(id);
  };
  if (asking)
    return (
      <span className="code-warning" role="alert">
        {say('codebook.delete.warn', { n: uses })}{' '}
        <button type="button" className="text-link" autoFocus onClick={remove}>
          {say('codebook.delete.yes')}
        </button>{' '}
        <button type="button" className="text-link" onClick={() => setAsking(false)}>
          {say('codebook.keep')}
        </button>
      </span>
    );
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={say('codebook.delete', { name })}
      title={say('codebook.delete', { name })}
      onClick={() => (uses > 0 ? setAsking(true) : remove())}
    >
      <Trash2 aria-hidden="true" />
    </button>
  );
}
