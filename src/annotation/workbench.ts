/**
 * What it takes to work on a story that is kept: finding passages again, applying what was put right, merging. One
 * module, loaded with storage, since before that nobody has a note or a correction.
 */
export { applyCorrections } from './apply.ts';
export {
  changeSpeaker,
  dismissFinding,
  engineInputsOf,
  linkSentences,
  lockLink,
  mergeLinks,
  putBack,
  splitLink,
  unlinkSentences,
} from './corrections.ts';
export { targetOf, wholeAccount } from './describe.ts';
export { isSameStory, mergeStories } from './merge.ts';
export { createPlacer, placeAnnotations } from './place.ts';
