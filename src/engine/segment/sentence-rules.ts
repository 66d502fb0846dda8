import { SPEECH_VERBS } from './data/speech-verbs.ts';
import { abbreviation } from './abbreviation-rule.ts';
import { dateline, enumerator, initial, ordinal } from './period-rules.ts';
import type { Case, Rule, Verdict } from './rule.ts';

/** The first rule that has something to say decides; where none has, the sentence ends. */
const RULES: readonly Rule[] = [
  parenthesis,
  leadingEllipsis,
  trailingSymbols,
  colonPeriod,
  continuingPunctuation,
  cjkParticle,
  smallLetter,
  exclaimingName,
  attributedQuotation,
  signedQuotation,
  citation,
  omission,
  pronounI,
  dateline,
  enumerator,
  abbreviation,
  initial,
  ordinal,
];

/** Whether a sentence ends at the place. */
export function endsSentence(one: Case): boolean {
  for (const rule of RULES) {
    const verdict = rule(one);
    if (verdict) return verdict === 'split';
  }
  return true;
}

/** "He teaches (He was an engineer. He left.) at a school": what is inside does not end what is around it. */
function parenthesis({ enclosed, place: { closers } }: Case): Verdict {
  // 《Stop!》: the mark belongs to the title of a work.
  return enclosed || /[》〉]/.test(closers) ? 'join' : null;
}

/** "... and so it went": an ellipsis before the first word opens the sentence. */
function leadingEllipsis({ passage, start, place: { at } }: Case): Verdict {
  return /^[\s"'“‘«([]*$/.test(passage.slice(start, Math.min(at, start + 8))) && at - start < 8
    ? 'join'
    : null;
}

/** Stars, dashes and ornaments behind the last sentence of a paragraph are no sentence. */
function trailingSymbols({ passage, place: { next }, following }: Case): Verdict {
  return following.word === '' && !/[\p{L}\p{N}]/u.test(passage.slice(next, next + 64)) ? 'join' : null;
}

/** In Armenian "." is a colon; "։" (often typed ":") is the full stop. */
function colonPeriod({ language, place }: Case): Verdict {
  return language.periodIsColon && place.marks === '.' ? 'join' : null;
}

/** "Why?", she asked. A number sign opens no sentence either. */
function continuingPunctuation({ passage, place: { next } }: Case): Verdict {
  return /[,;:)\]}、，；：）」』№§%+=/|&]/.test(passage.charAt(next)) ? 'join' : null;
}

/** 「はい。」と述べた and “是。”他说，: what ties a quotation to the rest of its sentence where no letter is small. */
function cjkParticle({ passage, place: { next, closers } }: Case): Verdict {
  if (!/[」』）)”"]/.test(closers)) return null;
  const rest = passage.slice(next, next + 16);
  return /^[とっをがはのにでもなや]/.test(rest) || CHINESE_SPEAKER.test(rest) ? 'join' : null;
}

const CHINESE_SPEAKER = /^[\p{sc=Han}·]{0,8}(?:说|說|表示|称|稱|指出|道|问|問)[。，]/u;

/**
 * A small letter goes on with the sentence, whatever mark came before: "Leave!" he said; Yahoo! in the morning;
 * the med. staff. Items of a list that start small have been parted before.
 */
function smallLetter({ following }: Case): Verdict {
  return following.start === 'lower' ? 'join' : null;
}

/** Names that end with an exclamation mark. */
const EXCLAIMING = /(?:^|[\s"“(])(?:Yahoo|Yum|Jeopardy|Joomla|Wham|Kahoot)$/u;

function exclaimingName({ passage, place, following, language }: Case): Verdict {
  const { at, marks, closers } = place;
  if (marks !== '!' || closers !== '' || following.start !== 'capital') return null;
  if (language.isStarter(following.word)) return null;
  return EXCLAIMING.test(passage.slice(Math.max(0, at - 16), at)) ? 'join' : null;
}

const SPEAKER_SPEAKS = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*\\s+){1,4}(?:${SPEECH_VERBS.match(/\S+/g)!.join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** "Who is it?" Ms. Berg asked: a name and a verb of speech finish the sentence of the quotation. */
function attributedQuotation({ passage, place, following }: Case): Verdict {
  const { next, marks, closers } = place;
  if (following.start !== 'capital' || !/["”’']/.test(closers) || marks.endsWith('.')) return null;
  return SPEAKER_SPEAKS.test(passage.slice(next, next + 80)) ? 'join' : null;
}

/** Longest "- Name, role" behind a quotation. UTF-16 code units. */
const LONGEST_SIGNATURE = 60;

/** "It's a long game." - Jane Roe: who said it ends the paragraph. */
function signedQuotation({ passage, place: { next, closers }, following }: Case): Verdict {
  if (!/["”’»]/.test(closers) || !/^[–—―-]/.test(following.lead)) return null;
  const rest = passage.slice(next, next + LONGEST_SIGNATURE + 1);
  return rest.length <= LONGEST_SIGNATURE && !/[.!?]\s/.test(rest) ? 'join' : null;
}

/** "... of stairways" (Smith 55): a source in parentheses belongs to the quotation before it. */
function citation({ passage, place: { next, closers } }: Case): Verdict {
  const cited =
    /["”’»]/.test(closers) && /^\([^()]{0,60}\d[^()]{0,20}\)\s*[.,;]/.test(passage.slice(next, next + 90));
  return cited ? 'join' : null;
}

/** "the vote [...] was": what was left out is no end unless a capital follows. */
function omission({ passage, place: { at, closers }, following }: Case): Verdict {
  const omitted = /[[(]/.test(passage.charAt(at - 1)) && /^[\])]/.test(closers);
  return omitted && following.start !== 'capital' ? 'join' : null;
}

/** "I mean... I never said so": "I" has its capital anywhere, and an ellipsis seldom ends what goes on with it. */
function pronounI({ place: { marks, closers }, following }: Case): Verdict {
  const paused = /^(?:\.{2,3}|…|\. \. \.)$/.test(marks) && closers === '';
  return paused && /^I(?:['’]\p{L}+)?$/u.test(following.word) ? 'join' : null;
}
