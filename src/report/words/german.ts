import { dateParts } from '../dates.ts';
import type { ReportNames, ReportWays } from './words.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

function counted(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** The names of `english.ts` in German. */
export const germanNames: ReportNames = {
  sections: {
    summary: 'Zusammenfassung',
    coverage: 'Abdeckung',
    texts: 'Die Berichte',
    quotes: 'Zitate',
    differences: 'Unterschiede',
    notes: 'Notizen',
    method: 'Verfahren und Einstellungen',
    removed: 'Was entfernt wurde',
  },
  kinds: {
    wording: 'Wortwahl',
    naming: 'Benennung',
    attribution: 'Zuschreibung',
    certainty: 'Gewissheit',
    number: 'Zahl',
    order: 'Reihenfolge',
    'only-here': 'Nur hier',
    loaded: 'Wertendes Wort',
  },
  layers: {
    quotes: 'Gemeinsame Zitate',
    linked: 'Verknüpft',
    wording: 'Wortwahl',
    attribution: 'Zuschreibung',
    number: 'Zahlen',
    'only-here': 'Nur hier',
    notes: 'Notizen',
  },
  layerSays: {
    quotes: 'gemeinsames Zitat',
    linked: 'verknüpft',
    wording: 'andere Wortwahl',
    attribution: 'andere Zuschreibung',
    number: 'andere Zahlen',
    'only-here': 'nur hier',
    notes: 'mit einer Notiz',
  },
  matches: {
    identical: 'wortgleich',
    trimmed: 'gekürzt',
    reworded: 'anders gefasst',
    single: 'in einem Bericht',
  },
  quoteKinds: { direct: 'wörtlich', partial: 'teilweise wörtlich', scare: 'distanzierend', title: 'Titel' },
  stages: {
    clean: 'Säubern',
    segment: 'Sätze',
    quotes: 'Zitate',
    align: 'Verknüpfungen',
    utterances: 'Zuordnung der Zitate',
    framing: 'Unterschiede',
  },
  coverage: {
    told: 'erzählt',
    quoted: 'zitiert',
    otherwise: 'anders erzählt',
    'not-found': 'nicht gefunden',
    'not-compared': 'nicht verglichen',
  },
  sureness: {
    'almost certain': 'so gut wie sicher',
    likely: 'wahrscheinlich',
    perhaps: 'vielleicht',
    doubtful: 'zweifelhaft',
  },
  corrections: {
    link: 'Verknüpfung hergestellt',
    unlink: 'Verknüpfung gelöst',
    lock: 'Verknüpfung bestätigt',
    dismiss: 'Unterschied verworfen',
    speaker: 'Sprecher geändert',
    'put-back': 'entfernte Stelle zurückgelegt',
  },
  formats: {
    html: {
      name: 'Webseite',
      purpose: 'Zum Lesen, Verschicken und Drucken: eine Datei, die jeder Browser öffnet, auch ohne Netz.',
    },
    docx: {
      name: 'Word-Dokument',
      purpose:
        'Zum Bearbeiten und Besprechen: Überschriften und Tabellen, die Notizen als Kommentare an ihren Stellen.',
    },
    md: { name: 'Markdown', purpose: 'Für Wikis, Repositorien und Notizprogramme.' },
    csv: {
      name: 'Tabellen',
      purpose:
        'Für Tabellenprogramme und Statistik: Verknüpfungen, Äußerungen, Unterschiede, Notizen und Abdeckung als CSV-Dateien in einem ZIP-Archiv.',
    },
    json: {
      name: 'Vergleich (JSON)',
      purpose: 'Für Programme: alles, was gefunden wurde, mit Korrekturen und Notizen.',
    },
    jsonld: {
      name: 'Web-Annotationen (JSON-LD)',
      purpose: 'Für Annotationsprogramme: die Notizen als W3C-Web-Annotationen, mit dem Codebuch.',
    },
  },
  tables: {
    links: 'Verknüpfungen',
    utterances: 'Äußerungen',
    findings: 'Unterschiede',
    notes: 'Notizen',
    coverage: 'Abdeckung',
  },
};

const CORRECTIONS: Readonly<Record<keyof ReportNames['corrections'], readonly [one: string, more: string]>> =
  {
    link: ['Verknüpfung hergestellt', 'Verknüpfungen hergestellt'],
    unlink: ['Verknüpfung gelöst', 'Verknüpfungen gelöst'],
    lock: ['Verknüpfung bestätigt', 'Verknüpfungen bestätigt'],
    dismiss: ['Unterschied verworfen', 'Unterschiede verworfen'],
    speaker: ['Sprecher geändert', 'Sprecher geändert'],
    'put-back': ['entfernte Stelle zurückgelegt', 'entfernte Stellen zurückgelegt'],
  };

/** The ways of `english.ts` in German. */
export const germanWays: ReportWays = {
  listed: (words) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)!}`,
  // A space that does not break, as DIN 5008 has it.
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  date: (iso) => {
    const parts = dateParts(iso);
    return parts ? `${parts.day}. ${MONTHS[parts.month - 1]!} ${parts.year}` : iso;
  },
  // Nouns keep their capital.
  inside: (name) => name.replace(/^(?:Die|Nur|Was|Wertendes)\b/, (word) => word.toLowerCase()),
  quoted: (text) => `„${text}“`,
  accounts: (n) => counted(n, 'Bericht', 'Berichte'),
  sentences: (n) => counted(n, 'Satz', 'Sätze'),
  quotes: (n) => counted(n, 'Zitat', 'Zitate'),
  differences: (n) => counted(n, 'Unterschied', 'Unterschiede'),
  notes: (n) => counted(n, 'Notiz', 'Notizen'),
  points: (n) => counted(n, 'Punkt', 'Punkte'),
  corrected: (kind, n) => counted(n, ...CORRECTIONS[kind]),
};
