export { findQuotes } from './find.ts';
export { matchUtterances } from './utterances.ts';
