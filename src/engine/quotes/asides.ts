import type { Frame } from './frame.ts';

/** Tokens of what tells when or in what spirit something was said: "unas horas después", "au contraire"; 0 if none is there. */
export function asideAt(frame: Frame, from: number): number {
  let tellsTime = false;
  for (let to = from + 1; to <= from + LONGEST_ASIDE && to <= frame.length; to++) {
    const { kind, capital, lower } = frame[to - 1]!;
    const before = to - 1 > from ? frame[to - 2]!.lower : '';
    tellsTime ||= SPANS.has(lower) || (to - 1 === from && /^(?:más|plus)$/.test(lower));
    if (kind !== 'word' || (capital && !SPANS.has(lower))) return 0;
    if ((tellsTime && LATER.has(lower)) || SPIRIT.has(`${before} ${lower}`)) return to - from;
  }
  return 0;
}

/** Tokens of "quelques heures plus tard". */
const LONGEST_ASIDE = 4;
/** How much later: "unas | horas | después". */
const SPANS: ReadonlySet<string> = new Set(
  `minutos horas días semanas meses años minutes heures jours semaines mois ans minuten stunden tage tagen wochen monate
  monaten jahre jahren dias minuti ore giorni`.split(/\s+/),
);
/** Words that end an adverbial of time. */
const LATER: ReadonlySet<string> = new Set(
  'después tarde antes tard später zuvor depois antes dopo'.split(' '),
);
/** The last two words of what tells how somebody speaks, seen against others. */
const SPIRIT: ReadonlySet<string> = new Set([
  'au contraire',
  'en revanche',
  'son côté',
  'sa part',
  'al contrario',
  'su parte',
  'su lado',
  'pelo contrário',
]);
