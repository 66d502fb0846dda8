import { CUE_KINDS } from './cues.ts';
import { cueShare, type Line } from './lines.ts';

/** The features of a line by itself, in the order of `ownFeatures`. */
export const OWN_FEATURES: readonly string[] = [
  'logLength',
  'logWords',
  'wordLength',
  'endsSentence',
  'sentenceEnds',
  'sentenceLength',
  'functionWords',
  'capitals',
  'allCapitals',
  'digits',
  'bars',
  'commas',
  'quotes',
  'endsOpen',
  'endsEllipsis',
  'endsQuestion',
  'startsSmall',
  'startsMark',
  'date',
  'address',
  'code',
  'endsBracket',
  'credited',
  'pointer',
  'postSignature',
  'glued',
  'copies',
  ...CUE_KINDS.map((kind) => `cue ${kind}`),
  'cues',
];

const ADDRESS = /https?:|www\.|\.(?:com|org|net|co|de|fr|ru|br)\b|@\w/;

/** "Related: ...": a word or four, a colon, more. With a cue in the line it points elsewhere. */
const POINTER = /^[^\s:：]+(?: [^\s:：]+){0,3}\s?[:：]\s?\S/u;
/** What a line looks like, as numbers of about the same size. */
export function ownFeatures(line: Line): number[] {
  const { text, words, length } = line;
  const count = words.length;
  const cues = cueShare(line);
  return [
    Math.log2(1 + length),
    Math.log2(1 + count),
    count === 0 ? 0 : Math.min(15, length / count),
    flag(line.endsSentence),
    Math.min(8, line.sentenceEnds),
    Math.min(60, count / Math.max(1, line.sentenceEnds)) / 10,
    line.functionWords,
    line.capitals,
    flag(text === text.toUpperCase() && text !== text.toLowerCase()),
    line.digits,
    line.bars * 10,
    line.commas * 10,
    line.quotes * 10,
    flag(/[:：]$/.test(text)),
    flag(/(?:…|\.\.\.|\[…\])$/.test(text)),
    flag(/[?？؟]["'”’»]?$/.test(text)),
    flag(/^\p{Ll}/u.test(text)),
    flag(/^[^\p{L}\p{N}"'“”‘’„«(¿¡[「『]/u.test(text)),
    flag(line.dated),
    flag(ADDRESS.test(text.slice(0, 400))),
    Math.log2(1 + line.code),
    flag(/[)\]）]$/.test(text)),
    flag(line.credited),
    flag(POINTER.test(text) && cues > 0),
    flag(line.postSignature),
    Math.min(1, (10 * (text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0)) / (count + 5)),
    Math.log2(line.copies),
    ...line.cues,
    cues,
  ];
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
