import { t } from '../shared/t.ts';

/** All notes. */
export default function NotesPage() {
  return (
    <div className="page">
      <h2 className="page-title">{t('notes.heading')}</h2>
    </div>
  );
}
