import type { Translation } from '../catalogue.ts';
import type { told as english } from '../en/told.ts';

/** What is told once: what was reached and just done, and that a newer build is ready. */
export const told: Translation<typeof english, 'one' | 'other'> = {
  'say.sentence': '{name}, Satz {n} gewählt; {what}.',
  'say.finding': 'Unterschied {n} von {total}, {kind}. {explanation}',
  'say.note': '{what} offen.',
  'say.ready': {
    one: 'Verglichen. {n} verknüpftes Satzpaar.',
    other: 'Verglichen. {n} verknüpfte Satzpaare.',
  },
  'say.pair': 'Nebeneinander: {left} und {right}.',
  'say.layer.on': '{layer}: an, {n}.',
  'say.layer.off': '{layer}: aus.',
  'update.ready': 'Eine neue Fassung von Parallax ist bereit.',
  'update.safe': 'Was Sie getan haben, ist gespeichert und bleibt, wie es ist.',
  'update.unsaved':
    'Nicht alles, was Sie getan haben, ist gespeichert. Sichern Sie die Geschichte zuerst in einer Datei.',
  'update.take': 'Jetzt laden',
  'update.later': 'Später',
  'toast.undone': 'Rückgängig gemacht: {step}.',
  'toast.redone': 'Wiederholt: {step}.',
  'toast.nothing.undo': 'Es gibt nichts rückgängig zu machen.',
  'toast.nothing.redo': 'Es gibt nichts zu wiederholen.',
  'toast.nothing.note': 'In dieser Geschichte gibt es noch keine Notiz.',
  'toast.nothing.quote': 'Dieser Bericht zitiert niemanden.',
  'toast.nothing.difference': 'Es gibt keinen Unterschied, zu dem man gehen könnte.',
  'toast.duplicated': 'Kopiert als „{title}“.',
  'toast.binned': 'Gelöscht: {title}.',
  'toast.binned.untitled': 'Das Angefangene ist gelöscht.',
  'toast.close': 'Schließen',
  'toast.region': 'Was gerade geschah',
  'toast.merged': 'Übernommen: {notes} und {corrections}.',
  'toast.merged.nothing': 'In dieser Datei steht nichts, was nicht schon hier ist.',
  'toast.merged.conflicts': {
    one: '{n} Notiz, die auf beiden Seiten geändert war, steht in beiden Fassungen da.',
    other: '{n} Notizen, die auf beiden Seiten geändert waren, stehen in beiden Fassungen da.',
  },
  'toast.imported': { one: '{n} Anmerkung gelesen.', other: '{n} Anmerkungen gelesen.' },
  'files.report.lost': {
    one: '{n} hat keinen Platz in diesen Berichten',
    other: '{n} haben keinen Platz in diesen Berichten',
  },
  'files.report.uncertain': {
    one: '{n} ist nach Ähnlichkeit eingesetzt',
    other: '{n} sind nach Ähnlichkeit eingesetzt',
  },
  'files.report.skipped': { one: '{n} war nicht zu lesen', other: '{n} waren nicht zu lesen' },
  'toast.copied': 'Der Link ist in der Zwischenablage.',
  'toast.finished-elsewhere':
    'Diese Geschichte wurde eben in einem anderen Tab verglichen. Was Sie seitdem eingegeben haben, steht bei ihren Berichten.',
  'toast.lost-place': 'Diese Stelle gibt es in der Geschichte nicht mehr; der Link ist älter als ihre Texte.',
};
