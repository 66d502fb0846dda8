import { useEffect, useState } from 'react';
import type { StorageUse as Use } from '../../store/session.ts';
import { useApp, useIntake } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { say } from '../intake/say.ts';
import { sizeInWords } from './sizes.ts';

/** What the stories take of the room that the browser gives; nothing where it does not say. */
export function StorageUse() {
  const { storageUse } = useIntake();
  const entries = useApp((state) => state.entries);
  const [use, setUse] = useState<Use | null>(null);
  useEffect(() => {
    let shown = true;
    void storageUse().then((now) => {
      if (shown) setUse(now);
    });
    return () => {
      shown = false;
    };
  }, [storageUse, entries]);
  const language = useLanguage();
  if (!use) return null;
  return (
    <p className="library-use">
      {say('library.use', {
        used: sizeInWords(use.used, language),
        quota: sizeInWords(use.quota, language),
      })}
    </p>
  );
}
