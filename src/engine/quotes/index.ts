export { findQuotes } from './find.ts';
export { settleSpeakers } from './speaker-names.ts';
export { matchUtterances } from './utterances.ts';
