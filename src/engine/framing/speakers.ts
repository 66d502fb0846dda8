import { IRREGULAR_FORMS } from './keys.ts';

/** Words that end what was taken for a speaker and was none: times, and what was said instead of who said it. */
const NO_SPEAKER = new Set(
  `time week month year day morning evening night afternoon monday tuesday wednesday thursday friday saturday sunday
  comment comments remark remarks word words speech a an the same last next other`.split(/\s+/),
);

/**
 * One name for each speaker of an account: "Rice's" and "adviser Susan Rice" are Susan Rice if she is named so, and what
 * tells of nobody ("asked", "last week") is `null`. Names that fit two others stay as they are.
 */
export function speakerNames(speakers: readonly string[]): ReadonlyMap<string, string | null> {
  const bare = new Map(speakers.map((speaker) => [speaker, speaker.replace(/['’]s?$/u, '').trim()]));
  const names = [...new Set(bare.values())].filter((name) => isFullName(name));
  return new Map(
    [...bare].map(([speaker, name]) => [speaker, isNobody(name) ? null : (fullNameOf(name, names) ?? name)]),
  );
}

/** The one full name that a speaker's words hold, or whose surname they are; `null` if none or several do. */
function fullNameOf(name: string, names: readonly string[]): string | null {
  const within = names.filter((other) => other !== name && ` ${name} `.includes(` ${other} `));
  const [held] = within.sort((one, other) => one.length - other.length);
  if (held !== undefined) return held;
  const bearers = /\s/.test(name) ? [] : names.filter((other) => other.endsWith(` ${name}`));
  return bearers.length === 1 ? bearers[0]! : null;
}

/** Two words or more, all but particles and initials with a capital: "Jo Lund", "Ursula von der Leyen". */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  return words.length > 1 && isCapital(words[0]) && isCapital(words.at(-1));
}

function isNobody(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (NO_SPEAKER.has(last)) return true;
  return (
    words.length === 1 &&
    /^\p{L}+$/u.test(last) &&
    (/(?:ed|ing)$/.test(last) || IRREGULAR_FORMS.has(last)) &&
    !/^\p{Lu}.*(?:ing)$/u.test(name)
  );
}
