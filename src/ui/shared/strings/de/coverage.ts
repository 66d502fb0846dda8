import type { Translation } from '../catalogue.ts';
import type { coverage as english } from '../en/coverage.ts';

/** The strings of more than two accounts: which account tells what. */
export const coverage: Translation<typeof english, 'one' | 'other'> = {
  'coverage.heading': 'Abdeckung',
  'coverage.lead': 'Welcher Bericht was erzählt, in der Reihenfolge dessen, der am meisten erzählt.',
  'coverage.about': 'Was die Wörter bedeuten',
  'coverage.about.point':
    'Eine Zeile ist ein Punkt der Geschichte: verknüpfte Sätze mehrerer Berichte oder eine Folge von Sätzen eines einzigen.',
  'coverage.about.otherwise':
    'Anders erzählt: mit anderen Worten, anderen Zahlen, mehr oder weniger sicher oder nach anderer Quelle als in einem Bericht weiter links.',
  'coverage.about.notFound':
    'Nicht gefunden: Keine Verknüpfung führt dorthin. Das heißt nicht, dass es weggelassen wurde.',
  'coverage.about.unsure':
    'Ein Fragezeichen: Nur eine Verknüpfung, die weniger als wahrscheinlich ist, führt dorthin.',
  'coverage.keys':
    'Pfeiltasten bewegen, Enter öffnet die Stelle, die Leertaste wählt eine Zelle; zwei gewählte Zellen werden nebeneinandergestellt.',
  'coverage.filter': 'Welche Punkte',
  'coverage.filter.all': 'Alle',
  'coverage.filter.everyone': 'In allen Berichten',
  'coverage.filter.some': 'Nur in einigen',
  'coverage.search': 'Punkte suchen',
  'coverage.choose': 'Zwei wählen',
  'coverage.chosen': '{name} ist gewählt. Wählen Sie eine Zelle eines anderen Berichts.',
  'coverage.point': 'Punkt',
  'coverage.told': 'Erzählt',
  'coverage.quoted': 'Zitiert',
  'coverage.otherwise': 'Anders erzählt',
  'coverage.not-found': 'Nicht gefunden',
  'coverage.not-compared': 'Nicht verglichen',
  'coverage.unsure': 'unsicher',
  'coverage.sentences': { one: 'Satz {list}', other: 'Sätze {list}' },
  'coverage.open': 'Stelle öffnen',
  'coverage.silent': 'Kein Satz von {name} ist hiermit verknüpft.',
  'coverage.more': '{n} weitere zeigen',
  'coverage.nothing': 'Kein Punkt ist so.',
  'coverage.kind.wording': 'Wortwahl',
  'coverage.kind.naming': 'Benennung',
  'coverage.kind.attribution': 'Zuschreibung',
  'coverage.kind.certainty': 'Gewissheit',
  'coverage.kind.number': 'Zahl',
  'coverage.kind.order': 'Reihenfolge',
  'coverage.kind.only-here': 'nur hier',
  'coverage.kind.loaded': 'wertendes Wort',
};
