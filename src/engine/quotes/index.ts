export { findQuotes } from './find.ts';
export { nameInFull } from './full-names.ts';
export { matchUtterances } from './utterances.ts';
