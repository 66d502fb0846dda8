/**
 * How a word stands to what it reports: `neutral` (said), `distancing` (claimed: the reporter does not vouch for it),
 * `factive` (admitted: it is taken for true), `endorsing` (explained: the reporter sides with its teller).
 */
export type ReportingStance = 'neutral' | 'distancing' | 'factive' | 'endorsing';

/**
 * The reporting words of one language. Verbs: separated by spaces; `verb`, `verb/past/participle`, or
 * `verb:form,form`; `verb*` doubles its last consonant; `_` joins a particle (`point_out`); a final `?` marks a verb
 * with a more usual other sense. Nouns: separated by spaces. Phrases: separated by `|`, lower case.
 */
export interface ReportingData {
  readonly verbs: Readonly<Record<ReportingStance, string>>;
  readonly nouns: Readonly<Record<ReportingStance, string>>;
  readonly phrases: Readonly<Record<ReportingStance, string>>;
  /** Words that hold what they stand before at arm's length: so-called. Separated by `|`, lower case. */
  readonly markers: string;
}
