import type { Translation } from '../catalogue.ts';
import type { files as english } from '../en/files.ts';

/** What the view of notes says beside them: filters, codebook, files. */
export const files: Translation<typeof english, 'one' | 'other'> = {
  'codebook.heading': 'Codebuch',
  'codebook.lead':
    'Schlagwörter mit einer Bedeutung. Eine Taste vergibt ihr Schlagwort, während Sie eine Notiz schreiben: Alt halten und sie drücken.',
  'codebook.none': 'Es gibt noch kein Schlagwort.',
  'codebook.new': 'Neues Schlagwort',
  'codebook.name': 'Name',
  'codebook.color': 'Farbe',
  'codebook.description': 'Was es bedeutet',
  'codebook.key': 'Taste',
  'codebook.delete': '{name} löschen',
  'codebook.delete.yes': 'Löschen',
  'codebook.keep': 'Behalten',
  'codebook.merge': '{name} zusammenlegen mit',
  'codebook.merge.choose': 'Zusammenlegen mit …',
  'codebook.export': 'Das Codebuch in eine Datei speichern',
  'files.heading': 'Dateien',
  'files.lead':
    'Eine Projektdatei enthält die ganze Geschichte: Berichte, Notizen, Korrekturen, Codebuch. Öffnen Sie eine zu derselben Geschichte, um die Notizen anderer zu übernehmen. Dateien lassen sich auch irgendwo auf der Seite ablegen.',
  'files.save': 'Das Projekt speichern',
  'files.annotations': 'Die Notizen als Web Annotations speichern',
  'files.open': 'Eine Datei öffnen …',
  'files.report': 'Was gelesen wurde',
  'files.report.number': 'Nummer {n}: {why}',
  'codebook.uses': { one: 'in {n} Notiz', other: 'in {n} Notizen' },
  'codebook.delete.warn': {
    one: 'Aus {n} Notiz löschen?',
    other: 'Aus {n} Notizen löschen?',
  },

  'notes.filter': 'Filter',
  'notes.filter.account': 'Bericht',
  'notes.filter.any': 'Alle',
  'notes.filter.author': 'Von',
  'notes.filter.clear': 'Alle Filter aufheben',
  'notes.filter.kind': 'Zu',
  'notes.filter.status': 'Stand',
  'notes.search': 'Notizen durchsuchen',
  'notes.found': { one: '{n} Notiz', other: '{n} Notizen' },
};
