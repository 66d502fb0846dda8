import type { Translation } from '../catalogue.ts';
import type { reading as english } from '../en/reading.ts';

export const reading: Translation<typeof english, 'one' | 'other'> = {
  'link.copy': 'Link kopieren',
  'link.refused': 'Der Browser lässt diese Seite nicht kopieren. Der Link ist: {address}',

  'hint.above': 'Satz {n}',
  'hint.below': 'Satz {n}',

  'type.open': 'Schrift und Mitlaufen',
  'type.size': 'Größe',
  'type.smaller': 'Kleinere Schrift',
  'type.larger': 'Größere Schrift',
  'type.face': 'Schriftart',
  'type.face.serif': 'Serifen',
  'type.face.sans': 'Serifenlos',
  'type.spacing': 'Zeilenabstand',
  'type.spacing.tight': 'Eng',
  'type.spacing.normal': 'Normal',
  'type.spacing.wide': 'Weit',
  'type.measure': 'Zeilenlänge',
  'type.measure.narrow': 'Kurz',
  'type.measure.normal': 'Normal',
  'type.measure.wide': 'Lang',
  'type.follow': 'Die andere Spalte läuft mit',
  'type.follow.about': 'Während Sie durch einen Bericht gehen, läuft der andere zu dem, was dazugehört.',
  'type.follow.still': 'Ihr System bittet um weniger Bewegung, darum läuft nichts von selbst.',
  'type.reset': 'Zurücksetzen',

  'inspect.resize': 'Höhe der näheren Ansicht',

  'tour.label': 'Erste Schritte',
  'tour.place': '{n} von 3',
  'tour.1':
    'Zwei Berichte über ein Ereignis. Wählen Sie einen Satz, um zu sehen, was der andere Bericht daraus macht.',
  'tour.2': 'Die Worte beider und warum sie zusammengehören. Markiert ist, was nur einer hat.',
  'tour.alone':
    'Drüben ist nichts mit diesem Satz verknüpft: Vielleicht steht es nur hier. Wählen Sie einen anderen.',
  'tour.3': 'Hier unterscheiden sie sich. Die Pfeile in der Leiste oben führen weiter.',
  'tour.3.keys': 'Auch die Tasten n und p.',
  'tour.next.1': 'Einen für mich wählen',
  'tour.next.2': 'Einen Unterschied zeigen',
  'tour.next.3': 'Jetzt komme ich zurecht',
  'tour.end': 'Nicht nötig, danke',

  'view.coverage': 'Abdeckung',

  'pair.label': 'Berichte nebeneinander',
  'pair.left': 'Links',
  'pair.right': 'Rechts',
  'rest.working': '{left} wird mit {right} verglichen …',
  'rest.stop': 'Anhalten',
  'rest.pair': 'Diese beiden Berichte sind noch nicht verglichen.',
  'rest.missing': {
    one: '{n} Paar von Berichten ist nicht verglichen.',
    other: '{n} Paare von Berichten sind nicht verglichen.',
  },
  'rest.compare': 'Vergleichen',
  'view.report': 'Auswertung',
  'report.copied': 'Kopiert.',
  'report.notCopied': 'Der Browser hat das Kopieren nicht erlaubt.',
  'pair.open': 'Nebeneinanderstellen',
};
