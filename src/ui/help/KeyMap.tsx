import { useId, useState } from 'react';
import { useActions, useApp } from '../hooks.ts';
import { findKeys } from './key-map.ts';
import { help } from './text.ts';

/** Every key and what it does, with a field to look for one, and the switch for single letters. */
export function KeyMap() {
  const [words, setWords] = useState('');
  const id = useId();
  const groups = findKeys(words, help);
  return (
    <>
      <label className="sr-only" htmlFor={id}>
        {help('find')}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder={help('find')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="key-groups">
        {groups.map(({ heading, entries }) => (
          <section key={heading}>
            <h3 className="label">{help(heading)}</h3>
            <dl>
              {entries.map(({ keys, about }) => (
                <div key={about} className="key-entry">
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className="key">
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{help(about)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p role="status" className="hint">
        {groups.length === 0 && help('find.none')}
      </p>
      <LetterKeys />
    </>
  );
}

function LetterKeys() {
  const on = useApp((state) => state.settings.letterKeys);
  const { setLetterKeys } = useActions();
  return (
    <label className="mt-4 flex items-center gap-2 border-t border-rule pt-4 text-sm">
      <input type="checkbox" checked={on} onChange={(event) => setLetterKeys(event.target.checked)} />
      {help('letters')}
    </label>
  );
}
