import { germanWays } from './german.ts';
import type { ReportSentences } from './words.ts';

const { accounts, differences, listed, notes, points, quotes, sentences } = germanWays;

/** The sentences of `english-sentences.ts` in German. */
export const germanSentences: ReportSentences = {
  head: {
    report: 'Auswertung von Parallax',
    skip: 'Zur Auswertung springen',
    parts: 'Teile dieser Auswertung',
    foot: 'Worte, keine Urteile: Jede Aussage hier beruht auf den markierten Worten der Berichte.',
    account: (letter) => `Bericht ${letter}`,
    size: (accountCount, sentenceCount) => `${accounts(accountCount)}, ${sentences(sentenceCount)}`,
    firstOf: (shown, all) => `Das sind die ersten ${shown} von ${all}; die Tabellen und das JSON haben alle.`,
  },
  summary: {
    shared: 'Was sie teilen',
    differs: 'Worin sie sich unterscheiden',
    speaks: 'Wer zu Wort kommt',
    accounts: 'Was verglichen wird',
    unknown: 'nicht bekannt',
    fields: {
      publisher: 'Herausgeber',
      published: 'Erschienen',
      title: 'Überschrift',
      byline: 'Autor',
      url: 'Adresse',
      language: 'Sprache',
      length: 'Länge',
      hash: 'SHA-256 wie gegeben',
    },
    inferred: (reason) => ` (erschlossen: ${reason})`,
    counterparts: (a, b, [partA, allA], [partB, allB]) =>
      `${a}: ${partA} von ${sentencesOf(allA)} mit einem Gegenstück in ${b}. ${b}: ${partB} von ${sentencesOf(allB)} mit einem Gegenstück in ${a}.`,
    sharedQuotes: (shared, all, identical) =>
      `${quotes(shared)} von ${all} in mehr als einem Bericht, ${identical === 0 ? 'keines' : identical} davon im selben Wortlaut.`,
    commonText: (words) => [
      `${words} Wörter hintereinander außerhalb von Zitaten, in `,
      ' und ',
      ': „',
      '“.',
    ],
    noDifference: 'Es wurde kein Unterschied gefunden oder keiner gewünscht.',
    counts: (all, kinds, tentative) =>
      `${differences(all)}${lessCertain(tentative)}: ${listed(kinds.map(([kind, n]) => `${n}-mal ${kind}`))}.`,
    nobody: 'Niemand wird zitiert.',
    quotedWords: 'Wörter in Anführungszeichen',
    speaker: 'Sprecher',
    unnamed: 'Sprecher nicht genannt',
    allQuoted: 'Alle zitierten Wörter',
    allWords: 'Wörter des Berichts',
  },
  coverage: {
    nothing: 'Es gibt keinen Satz, der sich in Zeilen setzen ließe.',
    about: (all, everyone) =>
      `${points(all)}, davon ${everyone} in allen Berichten, in der Reihenfolge des Berichts, der am meisten hat. ` +
      'Ein Punkt ist eine Gruppe verknüpfter Sätze oder eine Folge von Sätzen eines Berichts. „Nicht gefunden“ heißt, ' +
      'dass keine Verknüpfung dorthin führt, nicht, dass etwas weggelassen wurde; „anders erzählt“, dass es von einem ' +
      'Bericht weiter links abweicht; ein Fragezeichen, dass nur eine Verknüpfung dorthin führt, die weniger als ' +
      'wahrscheinlich ist.',
    caption: 'Welcher Bericht was erzählt',
    point: 'Punkt',
    firstOf: (shown, all) => `Das sind die ersten ${shown} von ${all}; die Tabelle hat alle.`,
  },
  texts: {
    marks: 'Markierungen',
    key: 'Jeder Satz hat eine Nummer. Hinter ihm stehen die Sätze der anderen Berichte, mit denen er verknüpft ist; ein Fragezeichen heißt, dass die Verknüpfung weniger als wahrscheinlich ist.',
    furniture: (n) => `${n} Zeilen Beiwerk der Seite, nicht verglichen`,
    wholeNotes: (n) => `${n === 1 ? 'Notiz' : 'Notizen'} zum ganzen Bericht:`,
    note: (number) => `Notiz ${number}`,
    linkedTo: (name, sure) => `verknüpft mit ${name}, ${sure}`,
    link: 'Verknüpfung',
    pair: (a, b) => `${a} und ${b}`,
    see: (names) => `siehe ${names.join(', ')}`,
    tooMany: (rows) =>
      `Die Berichte fehlen hier: Ihre ${rows} Zeilen sind zu viele für ein Word-Dokument. Die Webseite hat sie.`,
  },
  quotes: {
    nothing: 'Es wurde kein Zitat gefunden oder keines gewünscht.',
    several: (n) => `In mehr als einem Bericht (${n})`,
    single: (n) => `In einem Bericht (${n})`,
    name: (number) => `Zitat ${number}`,
    silent: 'Hier nicht zitiert.',
    indirect: 'mit anderen Worten',
  },
  differences: {
    about: (all, kinds, tentative) =>
      `${differences(all)}${lessCertain(tentative)}, die sprechendsten zuerst: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ')}. ` +
      'Jeder ist Wort gegen Wort; was davon zu halten ist, entscheidet, wer liest.',
    name: (number) => `Unterschied ${number}`,
    tentative: ', weniger sicher',
    silent: 'Nicht in diesem Bericht.',
    closest: ' Ähnlichster Satz, ',
  },
  excerpt: { more: (n) => ` [… und ${n} weitere${n === 1 ? 'r Satz' : ' Sätze'}]` },
  notes: {
    name: (number) => `Notiz ${number}`,
    on: (names) => `, zu ${listed(names)}`,
    settled: ' · erledigt',
    whole: 'Zum ganzen Bericht.',
    unsure: 'Vielleicht hier: Der Text hat sich geändert. ',
    elsewhere: 'Zu einem Bericht, der nicht unter diesen ist',
    lost: 'Hat ihren Platz verloren: Die Wörter stehen nicht mehr im Text.',
    were: ' Sie lauteten: ',
  },
  method: {
    made: (engine, options, exported) =>
      `Von ${engine}${options === '' ? '' : ` (${options})`} aus den Berichten, wie sie gegeben wurden; exportiert am ${exported}.`,
    cut: (stages) =>
      `Der Vergleich wurde abgekürzt, um Zeit zu sparen (${listed(stages)}): Verknüpfungen oder Unterschiede können fehlen.`,
    missing: (pairs) => `Nicht verglichen: ${listed(pairs.map(([a, b]) => `${a} mit ${b}`))}.`,
    how:
      'Jeder Bericht wird von dem gesäubert, was nicht sein Text ist, und in Sätze und Zitate geteilt. Sätze zweier ' +
      'Berichte werden verknüpft durch das, was sie teilen: Wörter, Namen, Zahlen, zitierte Worte, Bedeutung und Platz. ' +
      'Wie sicher eine Verknüpfung genannt wird, ist die geschätzte Wahrscheinlichkeit, dass ein sorgfältiger Leser sie ' +
      'herstellen würde. Zitate werden über die Berichte hinweg einander zugeordnet, und verknüpfte Stellen werden ' +
      'aneinander gehalten: andere Wörter, Namen, Verben des Sagens, Zahlen und Plätze im Text.',
    trust:
      'All das wird nach Regeln und Zahlen gefunden und kann falsch sein: „Nur hier“ heißt, dass keine Verknüpfung ' +
      'gefunden wurde, nicht, dass etwas weggelassen wurde, und ein Unterschied in Worten ist kein Urteil über einen der ' +
      'Berichte. Was die Texte sagen, steht in den Texten; ihre Prüfsummen zeigen, ob eine Abschrift die gelesene ist.',
    settings: 'Einstellungen',
    changes: 'Was geändert wurde',
    accounts: (names) => `Berichte: ${listed(names)}.`,
    parts: (names) => `Teile: ${listed(names)}.`,
    kinds: (names) => `Arten von Unterschieden: ${names === null ? 'alle' : listed(names)}.`,
    links: (onlyCertain) =>
      `Verknüpfungen: ${onlyCertain ? 'nur wahrscheinliche (60\u00a0% oder mehr) und von Hand hergestellte; keine weniger sicheren Unterschiede' : 'alle'}.`,
    noted: (onlyAnnotated) =>
      `Zitate und Unterschiede: ${onlyAnnotated ? 'nur die mit einer Notiz' : 'alle'}.`,
    noCorrection: 'Keine Korrektur.',
    corrections: (done) => `Korrekturen: ${listed(done)}.`,
    dismissed: (n) => `${differences(n)} weggelassen, weil verworfen.`,
    noNote: 'Keine Notiz.',
    notes: (n) => `${notes(n)}.`,
    lostNote: (number) => `Notiz ${number} hat einen Platz verloren: Ihre Wörter stehen nicht mehr im Text.`,
    lostCorrection: (what, author) =>
      `Ohne Wirkung, denn ihre Wörter stehen nicht mehr in den Texten: ${what}, von ${author || 'jemandem'}.`,
  },
  removed: {
    nothing: 'Es wurde nichts entfernt.',
    where: (characters, from, letter) => ` (${characters} Zeichen ab ${from}, ${letter} wie gegeben.)`,
    first: (shown) => ` Die ersten ${shown} Zeichen davon:`,
    label: (name, reason) => `Entfernt aus ${name}: ${reason}`,
  },
};

/** "von 18 Sätzen", "von 1 Satz". */
function sentencesOf(n: number): string {
  return `${n} ${n === 1 ? 'Satz' : 'Sätzen'}`;
}

function lessCertain(n: number): string {
  return n === 0 ? '' : ` (davon ${n} weniger sicher)`;
}
