import type { HelpKey } from './en.ts';

/** Help in German. */
export const de: Readonly<Record<HelpKey, string>> = {
  heading: 'Markierungen und Tasten',
  close: 'Schließen',
  more: 'Alles erklärt, mit Beispielen',
  letters: 'Einzelne Buchstaben wirken als Tasten',
  find: 'Taste suchen',
  'find.none': 'Das tut keine Taste.',

  'page.heading': 'Mit Parallax lesen',
  'page.lead':
    'Parallax stellt Berichte über ein Ereignis nebeneinander, findet die Sätze, die dasselbe erzählen, und zeigt, wo die Worte auseinandergehen. Es urteilt nicht: Jede Markierung steht an Worten, die Sie prüfen können.',
  'page.back': 'Zurück zur Beispielgeschichte',
  'page.again': 'Noch einmal herumführen',
  'page.again.done': 'Die Schritte stehen wieder beim Lesen.',

  'steps.heading': 'In drei Schritten',
  'steps.1':
    'Wählen Sie einen Satz. Sein Gegenstück im anderen Bericht wird markiert und durch ein Band mit ihm verbunden; darunter stehen beide Wort für Wort verglichen.',
  'steps.2':
    'Gehen Sie mit den Pfeilen über den Berichten durch die Unterschiede, oder sehen Sie alle unter „Unterschiede“. Einer, der nichts sagt, lässt sich verwerfen und zurückholen.',
  'steps.2.keys': 'Auch die Tasten n und p führen hindurch.',
  'steps.3':
    'Markieren Sie Worte oder wählen Sie einen Satz für eine Notiz. Notizen, Korrekturen und Unterschiede kommen in eine Auswertung, die andere prüfen können.',
  'steps.3.keys': 'Die Taste a beginnt eine Notiz.',

  'marks.heading': 'Die Markierungen',
  'marks.lead':
    'Jede Art hat außer ihrer Farbe eine eigene Linie und über den Berichten einen Schalter. Hier stehen sie in Sätzen über ein Hochwasser:',
  'marks.quotes': '„Wir waren vorbereitet“, sagte die Bürgermeisterin.',
  'marks.linked': 'Der Fluss stieg am Montag.',
  'marks.wording': 'Der Rat lobte seine Schutzwälle.',
  'marks.attribution': 'Die Bürgermeisterin behauptete, alle seien in Sicherheit.',
  'marks.number': 'Das Wasser stieg um zwei Meter.',
  'marks.only-here': 'Die Brücke wurde gesperrt.',
  'marks.notes': 'Niemand wurde rechtzeitig gewarnt.',
  'marked.quotes': '„Wir waren vorbereitet“',
  'marked.linked': 'Der Fluss stieg am Montag.',
  'marked.wording': 'Schutzwälle',
  'marked.attribution': 'behauptete',
  'marked.number': 'zwei Meter',
  'marked.only-here': 'Die Brücke wurde gesperrt.',
  'marked.notes': 'rechtzeitig gewarnt',
  'why.quotes':
    'Der andere Bericht zitiert dieselben Worte derselben Person. Unter „Zitate“ stehen beide nebeneinander, mit dem, was gekürzt oder geändert ist.',
  'why.linked':
    'Der andere Bericht hat einen Satz, der dasselbe oder einen Teil davon erzählt. Anfangs aus: Die Leisten am Rand zeigen es für den ganzen Text.',
  'why.wording':
    'Der andere Bericht sagt es mit einem anderen Wort oder Namen, etwa „Barrieren“. Unterstrichen bis zu sechs Wörtern; Längeres steht in der Liste.',
  'why.attribution': 'Wer es sagt und wie sicher: Der andere Bericht hat „sagte“.',
  'why.number': 'Der andere Bericht hat eine andere Zahl oder ein anderes Datum: „drei Meter“.',
  'why.only-here':
    'Nichts im anderen Bericht ist damit verknüpft. Das heißt nicht, dass es weggelassen wurde; Sie können es selbst verknüpfen.',
  'why.notes': 'Sie oder jemand anders hat zu diesen Worten eine Notiz geschrieben.',

  'rest.heading': 'Rund um den Text',
  'rest.rail': 'Die Leisten',
  'rest.rail.about':
    'Jede Leiste ist ein Bericht im Kleinen: gefüllt ist verknüpft, hohl steht allein, gelb ist ein gemeinsames Zitat, ein Strich ein Unterschied. Der Rahmen ist, was Sie sehen. Klicken, ziehen oder mit den Pfeiltasten gehen.',
  'rest.ribbon': 'Das Band',
  'rest.ribbon.about':
    'Es verbindet, was Sie gewählt haben, mit seinem Gegenstück. Gestrichelte Ränder heißen: nur ein Teil ist gemeinsam. Eine Karte am Rand der Spalte nennt ein Gegenstück, das außer Sicht ist.',
  'rest.sure': 'Wie sicher',
  'rest.sure.about':
    'Zu jeder Verknüpfung steht, wie sicher das Programm ist, von zweifelhaft bis fast sicher, und nach welchen Worten es ging. Eine falsche lässt sich lösen, eine fehlende machen; beides wird behalten.',
  'rest.follow': 'Gemeinsam blättern',
  'rest.follow.about':
    'Während Sie durch eine Spalte gehen, läuft die andere zu dem, was dazugehört. Ausschalten lässt es sich unter „Schrift und Mitlaufen“, wo auch Größe, Schriftart und Zeilenlänge gewählt werden.',
  'rest.local': 'Wo Ihre Texte sind',
  'rest.local.about':
    'Nur auf diesem Gerät. Nichts wird verschickt; Geschichten und Notizen behält dieser Browser, und sie lassen sich als Dateien sichern.',

  'keys.heading': 'Tasten',
  'keys.read': 'In einer Spalte',
  'keys.go': 'Von Stelle zu Stelle',
  'keys.do': 'Was damit zu tun ist',
  'keys.view': 'Was zu sehen ist',
  'key.arrows': 'Voriger oder nächster Satz',
  'key.ends': 'Erster oder letzter Satz',
  'key.enter': 'Den Satz wählen oder loslassen',
  'key.other': 'Zur anderen Seite',
  'key.difference': 'Nächster oder voriger Unterschied (auch j und k)',
  'key.quote': 'Nächstes Zitat; mit Umschalt das vorige',
  'key.marknote': 'Nächste Notiz; mit Umschalt die vorige',
  'key.search': 'In beiden Berichten suchen; Eingabe und Umschalt Eingabe gehen durch die Treffer',
  'key.note': 'Eine Notiz zum Gewählten oder Markierten schreiben',
  'key.undo': 'Rückgängig; mit Umschalt oder Strg Y wiederholen',
  'key.escape': 'Loslassen, Offenes schließen',
  'key.layers': 'Eine Art von Markierung schalten, in der Reihenfolge der Schalter',
  'key.mode': 'Fortlaufend oder in Zeilen lesen',
  'key.swap': 'Seiten tauschen',
  'key.map': 'Diese Liste',
};
