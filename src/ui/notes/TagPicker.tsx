import { useId, useState, type SubmitEvent } from 'react';
import { findCode, nextColor } from '../../annotation/codebook.ts';
import type { Annotation } from '../../annotation/model.ts';
import { useActions } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { Dot, useCodebook } from './Tags.tsx';

/** Gives a note codes of the codebook, or a new one. */
export function TagPicker({ annotation }: { readonly annotation: Annotation }) {
  const codebook = useCodebook();
  const { toggleTag, tagWith } = useActions();
  const [name, setName] = useState('');
  const fieldId = useId();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const known = findCode(codebook, name);
    if (!known) tagWith(annotation.id, { name: name.trim(), color: nextColor(codebook) });
    else if (!annotation.tags.includes(known.id)) toggleTag(annotation.id, known.id);
    setName('');
  };
  return (
    <div className="mt-3">
      <p className="label" id={`${fieldId}label`}>
        {t('tags.label')}
      </p>
      <div className="tag-picker">
        <div role="group" aria-labelledby={`${fieldId}label`} className="contents">
          {codebook.map((code) => (
            <button
              key={code.id}
              type="button"
              className="chip"
              aria-pressed={annotation.tags.includes(code.id)}
              title={code.description || undefined}
              onClick={() => toggleTag(annotation.id, code.id)}
            >
              <Dot color={code.color} /> {code.name}
              {code.key !== null && <kbd className="key">{code.key}</kbd>}
            </button>
          ))}
        </div>
        <form className="tag-new" onSubmit={add}>
          <input
            className="field"
            aria-label={t('tags.add')}
            placeholder={t('tags.add')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          {name.trim() !== '' && (
            <button type="submit" className="button">
              {t('tags.create')}
            </button>
          )}
        </form>
      </div>
    </div>
  );
}
