import type { EngineWords } from './engine-words.ts';

const PLACES: Readonly<Record<string, string>> = {
  top: 'ganz oben',
  early: 'weit vorn',
  middle: 'in der Mitte',
  late: 'weit hinten',
};

const times = (count: string): string =>
  count === '1' ? 'einmal' : count === '2' ? 'zweimal' : `${count}-mal`;
const place = (name: string): string => PLACES[name] ?? name;

/** What the engine says of its findings (`engine/framing/messages.ts`) and removals (`engine/clean`), in German. */
export const germanEngine: EngineWords = {
  messages: {
    'wording.words': 'Ein Bericht sagt „{one}“, der andere „{other}“.',
    'wording.retold': 'Das könnte dasselbe sein, mit anderen Worten erzählt: „{one}“ und „{other}“.',
    'wording.modifier': 'Ein Bericht sagt „{one}“, der andere nur „{other}“.',
    'wording.quoted': 'Ein Bericht setzt „{one}“ in Anführungszeichen, der andere sagt „{other}“ ohne sie.',
    'naming.descriptor': 'Ein Bericht stellt {name} als „{one}“ vor, der andere als „{other}“.',
    'naming.label': 'Ein Bericht sagt meist „{one}“ ({countOne}), der andere meist „{other}“ ({countOther}).',
    'naming.title': 'Ein Bericht nennt {name} „{one}“, der andere „{other}“.',
    'attribution.verb': 'Ein Bericht gibt es mit „{one}“ wieder, der andere mit „{other}“.',
    'attribution.flat':
      'Ein Bericht schreibt dies jemandem zu („{one}“), der andere sagt es im eigenen Namen („{other}“).',
    'attribution.source': 'Ein Bericht nennt „{one}“ als Quelle, der andere „{other}“.',
    'certainty.hedge': 'Ein Bericht ist hier vorsichtig („{one}“), der andere nicht („{other}“).',
    'certainty.hedges': 'Die Berichte sind mit verschiedenen Worten vorsichtig: „{one}“ und „{other}“.',
    'certainty.booster': 'Ein Bericht bekräftigt dies („{one}“), der andere nicht („{other}“).',
    'certainty.negation': 'Ein Bericht verneint hier, was der andere sagt: „{one}“ und „{other}“.',
    'number.differs': 'Ein Bericht nennt „{one}“, der andere „{other}“.',
    'number.rounded': 'Die Zahlen stimmen überein, eine ist gerundet: „{one}“ und „{other}“.',
    'only.run': 'Nichts im anderen Bericht ist mit dieser Stelle von {sentences} verknüpft.',
    'order.place': 'Derselbe Inhalt steht in einem Bericht {placeOne} und im anderen {placeOther}.',
    'order.lead':
      'Das steht in einem Bericht in der Überschrift oder am Anfang und im anderen weiter hinten.',
    'loaded.word':
      'Ein Bericht gebraucht „{one}“ im eigenen Namen ({count}); der andere gebraucht das Wort nicht.',
  },
  told: {
    sentences: (count) => (count === '1' ? 'einem Satz' : `${count} Sätzen`),
    count: times,
    countOne: times,
    countOther: times,
    placeOne: place,
    placeOther: place,
  },
  removals: {
    'script-code': 'Programmcode der Seite, der mit dem Text mitkam.',
    'style-code': 'Gestaltungsregeln der Seite, die mit dem Text mitkamen.',
    'data-code': 'Daten für Maschinen, die mit dem Text mitkamen.',
    'control-character': 'Ein Steuerzeichen, das nichts zeigt.',
    'invisible-character':
      'Ein Zeichen, das man nicht sieht und das verhindern kann, dass Wörter gefunden werden.',
    'soft-hyphen': 'Ein Trennstrich, der sich nur am Zeilenende zeigt.',
    'direction-control':
      'Ein Steuerzeichen für die Schreibrichtung ohne Gegenstück, in Text, der keines braucht, oder eines, das Buchstaben umdreht.',
    'lone-surrogate': 'Ein halbes Zeichen, das kein Programm zeigen kann.',
    'html-comment': 'Ein Kommentar im Quelltext der Seite, den niemand liest.',
    'script-element': 'Ein Skript, eine Formatvorlage oder eine Zeichnung im Quelltext der Seite.',
    'html-tag': 'Eine Auszeichnung im Quelltext der Seite, die gestaltet und nicht gelesen wird.',
    'character-reference':
      'Die Schreibweise eines Zeichens im Quelltext der Seite; im Text steht das Zeichen selbst.',
  },
};
