import { Minus, Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import {
  DEFAULT_TYPE,
  FACES,
  MEASURES,
  nextSize,
  SPACINGS,
  typeChoice,
  type TypeChoice,
} from '../../store/type-choice.ts';
import { useActions, useApp, useMedia } from '../hooks.ts';
import { percent, t } from '../shared/t.ts';

/** Size, face, spacing and measure of the accounts, and whether the columns scroll together. */
export default function TypeChoices() {
  const first = useRef<HTMLButtonElement>(null);
  const { size } = useApp(typeChoice);
  const { setType } = useActions();
  useEffect(() => first.current?.focus(), []);
  const step = (by: 1 | -1) => setType({ size: nextSize(size, by) });
  return (
    <>
      <div role="group" aria-label={t('type.size')} className="type-row">
        <span className="type-label">{t('type.size')}</span>
        <span className="type-size">
          <button
            ref={first}
            type="button"
            className="icon-button"
            aria-label={t('type.smaller')}
            aria-disabled={nextSize(size, -1) === size}
            onClick={() => step(-1)}
          >
            <Minus aria-hidden="true" />
          </button>
          <output>{percent(size / 100)}</output>
          <button
            type="button"
            className="icon-button"
            aria-label={t('type.larger')}
            aria-disabled={nextSize(size, 1) === size}
            onClick={() => step(1)}
          >
            <Plus aria-hidden="true" />
          </button>
        </span>
      </div>
      <Choice of="face" options={FACES} />
      <Choice of="spacing" options={SPACINGS} />
      <Choice of="measure" options={MEASURES} />
      <FollowSwitch />
      <button type="button" className="text-link type-reset" onClick={() => setType(DEFAULT_TYPE)}>
        {t('type.reset')}
      </button>
    </>
  );
}

type Parts = Pick<TypeChoice, 'face' | 'spacing' | 'measure'>;

interface ChoiceProps<Part extends keyof Parts> {
  readonly of: Part;
  readonly options: readonly Parts[Part][];
}

function Choice<Part extends keyof Parts>({ of, options }: ChoiceProps<Part>) {
  const chosen = useApp(typeChoice)[of];
  const { setType } = useActions();
  const name = useId();
  return (
    <fieldset className="type-row">
      <legend className="type-label">{t(`type.${of}`)}</legend>
      <span className="segments">
        {options.map((option) => (
          <label key={option} className="segment">
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option === chosen}
              onChange={() => setType({ [of]: option })}
            />
            {t(`type.${of}.${option}` as 'type.face.serif')}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function FollowSwitch() {
  const follow = useApp((state) => state.settings.follow);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { setFollow } = useActions();
  const id = useId();
  return (
    <div className="type-follow">
      <label>
        <input
          type="checkbox"
          checked={follow && !still}
          disabled={still}
          aria-describedby={id}
          onChange={({ target }) => setFollow(target.checked)}
        />{' '}
        {t('type.follow')}
      </label>
      <p id={id} className="hint">
        {t(still ? 'type.follow.still' : 'type.follow.about')}
      </p>
    </div>
  );
}
