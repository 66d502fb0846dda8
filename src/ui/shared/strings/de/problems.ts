/**
 * What is wrong, in German, by the code of the problem; the problem itself says it in English. `{why}` stands for what
 * a program said of it, which is told as it came.
 */
export const problems: Readonly<Record<string, string>> = {
  // Files and pastes that are read into accounts.
  'old-word-file': 'Eine alte Word-Datei. Speichern Sie sie als .docx, oder fügen Sie ihren Text ein.',
  'rich-text-file': 'Eine RTF-Datei. Speichern Sie sie als .docx, oder fügen Sie ihren Text ein.',
  'no-text-file': 'Kein Text, keine Webseite, kein Word-Dokument und kein PDF.',
  'no-page': 'In dieser gespeicherten Datei ist keine Seite.',
  'no-document-in-archive': 'Ein Archiv, aber kein Word-Dokument.',
  'archive-too-large': 'Entpackt ist es größer als jedes Dokument aus Wörtern; es wurde nicht geöffnet.',
  'broken-archive': 'Ein beschädigtes Archiv oder Word-Dokument.',
  'no-json': 'Kein gültiges JSON ({why}).',
  'no-accounts': 'In der Datei sind keine Berichte, die sich lesen lassen ({why}).',
  'pdf-of-pictures': 'Die Seiten sind Bilder. Wenden Sie eine Texterkennung an, oder fügen Sie den Text ein.',
  'empty-file': 'Darin ist kein Text.',
  'locked-file': 'Mit einem Passwort gesperrt. Speichern Sie die Datei zuerst ohne.',
  'broken-file': 'Die Datei ließ sich nicht lesen ({why}).',
  'file-too-large': 'Die Datei ist zu groß; gelesen werden Dateien bis 100 MB.',
  'no-reader':
    'Der Teil der Seite, der Dateien liest, ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  unreadable: 'Beim Lesen ging etwas schief ({why}).',

  // Stories, and files of them.
  'no-storage':
    'Der Teil der Seite, der Geschichten und Notizen bewahrt, ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  'no-story': 'Diese Geschichte gibt es hier nicht.',
  'no-story-in-file':
    'Diese Datei enthält keine Geschichte. Ist sie ein Codebuch oder enthält sie Annotationen, öffnen Sie die Geschichte, zu der sie gehören, und geben Sie ihr die Datei dort.',
  'not-readable':
    'Was in diesem Browser gespeichert ist, lässt sich gerade nicht lesen. Es ist nicht verloren: Schließen Sie andere Tabs mit dieser Seite, und versuchen Sie es noch einmal.',
  'story-left':
    'Die Geschichte wurde verlassen, bevor die Datei gelesen war. Öffnen Sie sie, und geben Sie ihr die Datei noch einmal.',
  'story-missing': 'Diese Geschichte gibt es hier nicht.',
  'bad-story': 'Diese Geschichte lässt sich nicht lesen ({why}).',
  'newer-version':
    'Das kommt von einem neueren Parallax. Laden Sie die Seite neu, um diese Fassung zu bekommen.',
  'too-large': 'Die Datei ist zu groß, um gelesen zu werden ({why}).',
  'too-deep': 'Die Datei lässt sich nicht lesen: Sie ist zu tief verschachtelt.',
  'not-json': 'Die Datei lässt sich nicht lesen: Sie ist kein JSON ({why}).',
  'forbidden-key': 'Die Datei lässt sich nicht lesen: Sie enthält Unerlaubtes ({why}).',
  'wrong-format': 'Die Datei lässt sich nicht lesen: Sie ist von einer anderen Art ({why}).',
  'bad-version': 'Die Datei lässt sich nicht lesen: Ihre Version ist unbekannt ({why}).',
  'bad-content': 'Die Datei lässt sich nicht lesen: Ihr Inhalt ist nicht, wie er sein müsste ({why}).',
  'text-changed':
    'Der Text hat sich geändert, seit er gelesen wurde. Versuchen Sie es noch einmal, wenn er so dasteht, wie er jetzt ist.',
  'no-annotations': 'Die Datei lässt sich nicht lesen: Darin sind keine Annotationen.',

  // The comparison.
  'empty-account': 'In einem Bericht ist kein Text, der sich lesen ließe.',
  'worker-failed': 'Der Vergleich ist abgebrochen ({why}).',
  'task-failed': 'Was im Hintergrund arbeitet, ist abgebrochen ({why}).',
  'engine-crashed': 'Der Vergleich ist an einem Fehler gescheitert ({why}).',

  // Reports.
  'no-writer':
    'Der Teil der Seite, der Auswertungen schreibt, ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  unwritable: 'Beim Schreiben ging etwas schief ({why}).',

  // Why what the reader does is not stored.
  'not-stored.missing': 'Dieser Browser hat keinen Platz, um Notizen zu speichern.',
  'not-stored.refused': 'Dieser Browser erlaubt der Seite nicht, etwas zu speichern, wie im privaten Modus.',
  'not-stored.full': 'Es ist kein Platz mehr, um Notizen zu speichern.',
  'not-stored.blocked': 'Der Speicher des Browsers antwortet nicht.',
  'not-stored.closed': 'Die gespeicherten Notizen wurden in einem anderen Tab geschlossen oder gelöscht.',
  'not-stored.failed': 'Das Speichern ist fehlgeschlagen.',
  'not-stored':
    '{why} Ihre Notizen bleiben, solange dieser Tab offen ist; sichern Sie sie zur Sicherheit in einer Datei.',
};
