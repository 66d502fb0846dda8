import type { Translation } from '../catalogue.ts';
import type { intake as english } from '../en/intake.ts';

/** Anfangen einer Geschichte, ihre Berichte, die Bibliothek. */
export const intake: Translation<typeof english, 'one' | 'other'> = {
  'new.heading': 'Eigenes vergleichen',
  'new.lead':
    'Zwei oder mehr Berichte über dasselbe Ereignis einfügen, ablegen oder öffnen. Sie bleiben auf diesem Rechner: Nichts wird irgendwohin gesendet.',
  'new.opening': 'Das Angefangene wird geöffnet …',
  'new.story': 'Name der Geschichte',
  'new.story.hint': 'Bleibt er leer, dient die erste Überschrift.',
  'new.untitled': 'Geschichte ohne Namen',
  'new.account': 'Bericht {n}',
  'new.site': 'Die Website seiner Adresse.',
  'new.place': 'Ein Herausgeber ist nicht genannt; der Bericht heißt nur hier so.',
  'new.compare': 'Vergleichen',
  'new.compare.hint': 'Strg Eingabe vergleicht von überall auf dieser Seite.',
  'new.need': {
    one: 'Zum Vergleichen fehlt noch der Text {n} Berichts.',
    other: 'Zum Vergleichen fehlen die Texte von {n} Berichten.',
  },
  'new.wait': 'Eine Datei wird noch gelesen.',
  'new.long': 'Ein Bericht ist zu lang, um in der Seite verglichen zu werden; siehe den Hinweis bei ihm.',
  'new.discard': 'Neu anfangen',

  'accounts.heading': 'Berichte',
  'accounts.lead':
    'Die Texte, die verglichen werden, so wie sie gegeben wurden. Was hier geändert wird, wird sofort neu verglichen, und Notizen wandern mit ihren Wörtern.',
  'accounts.lost': {
    one: '{n} Notiz hat in diesen Texten ihren Platz verloren',
    other: '{n} Notizen haben in diesen Texten ihren Platz verloren',
  },
  'accounts.lost.show': 'Die Notizen ansehen',
  'accounts.add': 'Bericht hinzufügen',
  'accounts.open': 'Dateien öffnen …',
  'accounts.formats':
    'Text, Markdown, Webseiten (auch als eine Datei gespeichert), Word, PDF, JSON mit Berichten, Projektdateien.',
  'accounts.drop': 'Dateien ablegen, um sie zu lesen',

  'card.number': 'Bericht {n}',
  'card.up': 'Bericht {n} nach oben',
  'card.down': 'Bericht {n} nach unten',
  'card.remove': 'Bericht {n} herausnehmen',
  'card.file': 'Datei öffnen …',
  'card.file.label': 'Datei als Bericht {n} öffnen',
  'card.text': 'Text von Bericht {n}',
  'card.text.placeholder': 'Den Artikel hier einfügen oder eine Datei ablegen',
  'card.text.hint':
    'Auf der Seite des Artikels: alles auswählen, kopieren, hier einfügen. Was nicht dazugehört, wird gekennzeichnet.',
  'card.text.done': 'Fertig',
  'card.text.edit': 'Text bearbeiten',
  'card.text.long': 'Zu lang, um hier bearbeitet zu werden.',
  'card.address':
    'Die Adresse ist gemerkt. Parallax ruft nie eine Seite ab: Niemand erfährt, was Sie lesen, und die meisten Seiten würden es ohnehin verweigern. Öffnen Sie die Seite selbst, wählen Sie alles aus, kopieren Sie es, und fügen Sie den Text hier ein.',
  'card.reading': 'Der Text wird angesehen …',
  'card.stop': 'Anhalten',
  'card.stopped': 'Sie haben das Ansehen dieses Textes angehalten.',
  'card.again': 'Noch einmal',
  'card.size': {
    one: '{words} Wörter in {n} Satz',
    other: '{words} Wörter in {n} Sätzen',
  },
  'card.took': {
    one: '{n} Stelle wurde beim Säubern herausgenommen',
    other: '{n} Stellen wurden beim Säubern herausgenommen',
  },
  'card.took.none': 'beim Säubern wurde nichts herausgenommen',
  'card.furniture': {
    one: '{n} Zeile sieht nach Beiwerk der Seite aus',
    other: '{n} Zeilen sehen nach Beiwerk der Seite aus',
  },
  'card.cleaned': 'Gesäuberter Text von Bericht {n}',
  'card.more': { one: '{n} weiteren Absatz zeigen', other: '{n} weitere Absätze zeigen' },
  'card.whole':
    'Von der Seite wurde nur der Artikel übernommen: {n} von {total} Zeichen ihres sichtbaren Textes.',
  'card.whole.use': 'Alles übernehmen',
  'card.leftOut': {
    one: '{n} Kolumnentitel oder Seitenzahl des PDF ist nicht im Text',
    other: '{n} Kolumnentitel und Seitenzahlen des PDF sind nicht im Text',
  },

  'removed.label': 'herausgenommen: {reason}',
  'removed.more': 'alle {n} Zeichen zeigen',
  'removed.back': 'Zurücklegen',
  'furniture.label': {
    one: '{n} Zeile sieht nach Beiwerk der Seite aus und wird darum nicht als Teil des Artikels verglichen:',
    other:
      '{n} Zeilen sehen nach Beiwerk der Seite aus und werden darum nicht als Teil des Artikels verglichen:',
  },
  'furniture.keep': 'Gehört zum Artikel',
  'furniture.keep.line': '„{line}“ gehört zum Artikel',
  'furniture.keep.all': {
    one: 'Die {n} Zeile gehört zum Artikel',
    other: 'Alle {n} Zeilen gehören zum Artikel',
  },

  'field.publisher': 'Herausgeber',
  'field.publisher.hint': 'So wird der Bericht heißen.',
  'field.title': 'Überschrift',
  'field.title.own': 'Wie im Text, wenn Sie keine andere schreiben.',
  'field.byline': 'Autor',
  'field.published': 'Datum',
  'field.published.hint': 'Jahr-Monat-Tag, etwa 2018-07-16.',
  'field.published.bad': '„{value}“ ist kein verständliches Datum. Schreiben Sie es als 2018-07-16.',
  'field.url': 'Adresse',
  'field.url.hint': 'Zum Nachschlagen gemerkt; sie wird nie abgerufen.',
  'field.url.bad': '„{value}“ ist keine Webadresse. Sie beginnt mit http:// oder https://.',
  'field.language': 'Sprache',
  'field.language.detected': '{name}, wie der Text zeigt',
  'field.language.unread': 'Wie der Text zeigt',
  'field.inferred': 'Erschlossen: {reason}',
  'fields.label': 'Über Bericht {n}',

  'warn.label': 'Hinweise',
  'warn.no-sentence': 'In diesem Text wurde kein Satz gefunden, also kann nichts davon verglichen werden.',
  'warn.two-articles':
    'Das sieht nach zwei Artikeln aus: Bei „{at}“ könnte ein anderer beginnen. Wenn ja, geben Sie ihm einen eigenen Bericht.',
  'warn.same': 'Das ist derselbe Text wie {other}. Zwei Abschriften bestätigen nichts.',
  'warn.nearly':
    'Fast alles hiervon steht Wort für Wort auch in {other}. Einer könnte vom anderen abgeschrieben sein.',
  'warn.boilerplate':
    '{share} dieses Textes sehen nach Beiwerk der Seite aus. Ist der Artikel nicht unter dem Rest, fügen Sie ihn allein ein.',
  'warn.language':
    'Dieser Text und {other} sind in verschiedenen Sprachen. Kaum ein Satz lässt sich zwischen ihnen verbinden.',
  'warn.long':
    'Dieser Text hat {n} Zeichen. Ihn zu vergleichen dauert lange; vielleicht genügt sein erster Teil.',
  'warn.too-long':
    'Dieser Text hat {n} Zeichen; die Seite vergleicht bis zu {most}. Kürzen Sie ihn, oder nehmen Sie die Kommandozeile.',

  'incoming.label': 'Dateien',
  'incoming.paste': 'Das Eingefügte',
  'incoming.reading': '{name} wird gelesen',
  'incoming.stop': 'Lesen von {name} anhalten',
  'incoming.failed': '{name} konnte nicht gelesen werden',
  'incoming.close': 'Meldung über {name} schließen',

  'library.heading': 'Geschichten',
  'library.lead':
    'Jede Geschichte ist ein Ereignis, wie zwei oder mehr Redaktionen es erzählt haben. Parallax stellt die Berichte nebeneinander und zeigt, was sie teilen, wo sie auseinandergehen und wer zu Wort kommt. Alles geschieht auf diesem Rechner.',
  'library.own': 'Ihre Geschichten',
  'library.samples': 'Beispiele',
  'library.samples.lead':
    'Geschichten, die mit Parallax kommen. Notizen dazu bleiben erhalten wie die zu Ihren eigenen.',
  'library.none': 'Hier ist noch keine Geschichte von Ihnen.',
  'library.none.how':
    'Suchen Sie zwei Berichte über ein Ereignis. Kopieren Sie den Text jedes Berichts, und fügen Sie ihn in eine neue Geschichte ein. Lesen Sie beide nebeneinander, und schreiben Sie auf, was Ihnen auffällt.',
  'library.none.file':
    'Auch eine Projektdatei von jemand anderem lässt sich hier öffnen: Legen Sie sie irgendwo auf dieser Seite ab.',
  'library.new': 'Eigenes vergleichen',
  'library.search': 'Geschichten durchsuchen',
  'library.found': { one: '{n} Geschichte', other: '{n} Geschichten' },
  'library.notFound': 'Keine Geschichte hat „{words}“ im Titel oder in den Namen ihrer Berichte.',
  'library.accounts': { one: '{n} Bericht: {names}', other: '{n} Berichte: {names}' },
  'library.changed': 'geändert {when}',
  'library.onlyHere': 'nicht gespeichert: zum Speichern in eine Datei öffnen',
  'library.draft': 'Noch nicht verglichen',
  'library.draft.title': 'Eine angefangene Geschichte',
  'library.rename': 'Umbenennen',
  'library.rename.label': 'Neuer Titel von „{title}“',
  'library.rename.save': 'Speichern',
  'library.rename.cancel': 'Abbrechen',
  'library.duplicate': 'Kopieren',
  'library.copy': 'Kopie von {title}',
  'library.delete': 'Löschen',
  'library.about': '{what}: {title}',
  'library.bin': { one: '{n} gelöschte Geschichte', other: '{n} gelöschte Geschichten' },
  'library.bin.lead': 'Gelöschte Geschichten bleiben hier, bis Sie den Papierkorb leeren.',
  'library.bin.back': 'Zurückholen',
  'library.bin.forGood': 'Endgültig löschen',
  'library.bin.empty': 'Papierkorb leeren',
  'library.use': 'Die Geschichten belegen {used} von {quota}, die dieser Browser gibt.',
};
