import { useEffect, useSyncExternalStore } from 'react';
import { useActions, useApp } from '../hooks.ts';
import { loadLanguage, speak, useLanguage } from '../shared/language.ts';
import { LANGUAGES, offeredTag } from '../shared/strings/languages.ts';
import { t } from '../shared/t.ts';

/** Keeps the page in the language that the reader chose, or else in that of the browser. */
export function LanguageOnRoot() {
  const choice = useApp((state) => state.settings.language);
  const wanted = useSyncExternalStore(onPreferred, () => offeredTag(choice, navigator.languages));
  const spoken = useLanguage();
  const { tellProblem } = useActions();
  useEffect(() => {
    if (wanted === spoken) return;
    let current = true;
    loadLanguage(wanted).then(
      (language) => {
        if (current) speak(language);
      },
      () => {
        const language = LANGUAGES.find(({ tag }) => tag === wanted)!.name;
        const message = t('app.language.failed', { language });
        tellProblem({ code: 'language-missing', message, account: null });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, spoken, tellProblem]);
  return null;
}

function onPreferred(changed: () => void): () => void {
  addEventListener('languagechange', changed);
  return () => removeEventListener('languagechange', changed);
}
