import type { Translation } from '../catalogue.ts';
import type { overview as english } from '../en/overview.ts';

/** The strings of the overview and of its chart. */
export const overview: Translation<typeof english, 'one' | 'other'> = {
  'overview.heading': 'Überblick',
  'overview.lead':
    'Worauf die beiden Berichte hinauslaufen: Zahlen und die Wörter dahinter. Was davon zu halten ist, entscheiden Sie.',
  'overview.figures': 'Wie viel sie erzählen',
  'overview.figures.about': 'Ein Satz ist geteilt, wenn er im anderen Bericht ein Gegenstück hat.',
  'overview.words': 'Wörter',
  'overview.sentences': 'Sätze',
  'overview.linked': 'Geteilte Sätze',
  'overview.quoted': 'Zitierte Wörter',
  'overview.of': '{n} von {total} ({percent})',
  'overview.speakers': 'Wer zu Wort kommt',
  'overview.speakers.about':
    'Wörter in Anführungszeichen danach, wer sie gesagt hat, mit ihrem Anteil an allen zitierten Wörtern des Berichts. Titel und einzelne Wörter in Anführungszeichen zählen nicht.',
  'overview.speaker': 'Sprecher',
  'overview.unnamed': 'ohne Namen',
  'overview.spoken': { one: '{n} Wort', other: '{n} Wörter' },
  'overview.quotations': { one: '{n} Zitat', other: '{n} Zitate' },
  'overview.first': 'zuerst in Absatz {n}',
  'overview.namings': 'Wie sie es nennen',
  'overview.namings.about':
    'Namen und Bezeichnungen für dieselbe Person, Gruppe oder Sache, die ein Bericht selbst verwendet, mit ihrer Häufigkeit.',
  'overview.namings.none': 'Nichts, was beide Berichte nennen, ist auf mehr als eine Art geschrieben.',
  'overview.times': '×{n}',
  'overview.alike': { one: 'Und {n} gleich benannt', other: 'Und {n} gleich benannt' },
  'overview.fewer': 'Nur, was sich unterscheidet',
  'overview.loaded': 'Wertende Wörter',
  'overview.loaded.about':
    'Wörter, die eine Haltung tragen, nach der Wortliste von Parallax, außerhalb von Zitaten. Ihre Zahl ist kein Maß für Fairness.',
  'overview.loaded.none': 'Keines aus der Liste',
  'overview.perHundred': '{rate} auf 100 Wörter',
  'overview.common': 'Gleiche Worte in beiden',
  'overview.common.about':
    'Gleiche Wortfolgen außerhalb von Zitaten. Sie können aus einer Quelle stammen und sind dann keine zweite Bestätigung.',
};
