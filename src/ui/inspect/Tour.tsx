import { useActions, useApp } from '../hooks.ts';
import { differences } from '../../store/select/differences.ts';
import { counterpartsOf, effectiveLinks, linkIndex } from '../../store/select/links.ts';
import type { State } from '../../store/state.ts';
import { findSentence, focusSentence } from '../read/dom.ts';
import { useNarrow } from '../read/narrow.ts';
import { t } from '../shared/t.ts';

const STEPS = { none: 1, sentence: 2, finding: 3, note: 3 } as const;

const CHOSEN = '.sentence[aria-current]';

/** Whether a sentence is chosen that the other account has no counterpart of. */
function isAlone(state: State): boolean {
  const { selection } = state;
  return selection?.kind === 'sentence' && counterpartsOf(linkIndex(state), selection).length === 0;
}

/**
 * Three steps for who is here for the first time, in the inspector and so beside what they are about: choose a sentence,
 * see the words of both, go on through the differences. The next step comes by doing this one, or by its button.
 */
export function Tour() {
  const over = useApp((state) => state.settings.shownAround);
  return over ? null : <Step />;
}

function Step() {
  const step = useApp(({ selection }) => STEPS[selection?.kind ?? 'none']);
  const link = useApp((state) => effectiveLinks(state)[0]);
  const some = useApp((state) => differences(state).length > 0);
  const alone = useApp(isAlone);
  const narrow = useNarrow();
  const { selectSentence, stepDifference, setShownAround } = useActions();
  const next = () => {
    if (step === 1 && link) {
      // This button goes, so the focus moves to what it chose.
      const { account, sentences } = link.a;
      focusSentence(findSentence(document, account, sentences[0]!), { preventScroll: true });
      selectSentence(account, sentences[0]!);
    } else if (step === 2 && some) {
      // Under a sentence this button goes along to another; the focus goes on from the one to the other.
      if (narrow) focusSentence(document.querySelector(CHOSEN), { preventScroll: true });
      stepDifference(1);
    } else end();
  };
  const end = () => {
    setShownAround(true);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <section className="tour" aria-label={t('tour.label')}>
      <p>
        <strong>{t('tour.place', { n: step })}</strong> {t(alone ? 'tour.alone' : `tour.${step}`)}
        {step === 3 && <span className="key-hint"> {t('tour.3.keys')}</span>}
      </p>
      <p className="tour-actions">
        <button type="button" className="button" onClick={next}>
          {t(`tour.next.${step}`)}
        </button>
        {step < 3 && (
          <button type="button" className="text-link" onClick={end}>
            {t('tour.end')}
          </button>
        )}
      </p>
    </section>
  );
}
