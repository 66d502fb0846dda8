/**
 * Nouns that stand for a source without its name. Curated by the authors of this project; no list was copied. Licence:
 * that of the project.
 */
export const UNNAMED_SOURCES_EN: ReadonlySet<string> = new Set(
  `official officials source sources aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
  person people authorities police investigators prosecutors witness witnesses expert experts analyst analysts critics
  supporters opponents lawyers attorneys insiders diplomats diplomat lawmakers activists observers reports report
  documents emails records someone`.split(/\s+/),
);
