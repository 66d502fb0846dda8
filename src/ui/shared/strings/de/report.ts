import type { Translation } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

/** The strings of the report. */
export const report: Translation<typeof english, 'one' | 'other'> = {
  'report.heading': 'Auswertung',
  'report.lead': 'Was hier zu sehen ist, wird gespeichert: dieselbe Datei, Byte für Byte.',
  'report.onPaper':
    'Das ist die Seite um die Auswertung. Um die Auswertung selbst zu drucken, wählen Sie dort „Drucken“.',
  'report.title': 'Titel',
  'report.foreword': 'Vorwort',
  'report.language': 'Sprache der Auswertung',
  'report.language.page': 'Wie diese Seite',
  'report.accounts': 'Berichte',
  'report.sections': 'Teile',
  'report.kinds': 'Unterschiede der Art',
  'report.only': 'Nur',
  'report.onlyAnnotated': 'Zitate und Unterschiede mit einer Notiz',
  'report.onlyCertain':
    'wahrscheinliche Verknüpfungen, was auf ihnen beruht, und keine weniger sicheren Unterschiede',
  'report.save': 'Speichern als',
  'report.saveAs': 'Als {format} speichern',
  'report.everything': 'Enthält immer alles.',
  'report.table': 'Eine Tabelle: {table}',
  'report.tables': 'Oder eine einzelne Tabelle',
  'report.copyRich': 'Als formatierten Text kopieren',
  'report.copyMarkdown': 'Als Markdown kopieren',
  'report.print': 'Drucken',
  'report.preview': 'Vorschau der Auswertung',
  'report.skip': 'Vorschau überspringen',
  'report.skipBack': 'Zurück vor die Vorschau',
  'report.waiting': 'Die Auswertung wird geschrieben.',
  'report.again': 'Noch einmal versuchen',
  'report.writing': '{what}: wird geschrieben.',
  'report.stop': 'Abbrechen',
  'report.stopped': 'Abgebrochen.',
};
