import { Languages } from 'lucide-react';
import { useActions, useApp } from '../hooks.ts';
import { LANGUAGES } from '../shared/strings/languages.ts';
import { t } from '../shared/t.ts';

/** The language of the interface: a native choice under an icon, so that it works as the reader's system does. */
export function LanguageMenu() {
  const chosen = useApp((state) => state.settings.language);
  const { setLanguage } = useActions();
  return (
    <span className="icon-button icon-select" title={t('app.language')}>
      <Languages aria-hidden="true" />
      <select
        aria-label={t('app.language')}
        value={LANGUAGES.some(({ tag }) => tag === chosen) ? chosen : 'system'}
        onChange={({ target }) => setLanguage(target.value)}
      >
        <option value="system">{t('app.language.system')}</option>
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
