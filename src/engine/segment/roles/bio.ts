/** A sentence about the author is short. UTF-16 code units. */
const LONGEST = 400;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|van|von|de|der|del|di|da|la|le|bin|al|el))*";

const TRADES =
  'reporter|editor|writer|correspondent|columnist|journalist|producer|contributor|blogger|photographer|freelancer';

/** The same, in other languages. */
const TRADES_ABROAD =
  'Redakteur(?:in)?|Korrespondent(?:in)?|Journalist(?:in)?|Reporter(?:in)?|journaliste|rédact(?:eur|rice)|correspondant(?:e)?|periodista|redactora?|corresponsal|jornalista|repórter|editora?|giornalista|cronista';

/** Professions of guest authors, whose notes look like body sentences: they need a second sign. */
const GUEST_TRADES = `${TRADES}|author|professor|fellow|director|analyst|researcher|lecturer|historian|novelist`;

/** "Follow her on Twitter @roe", "follow Jane Roe on", "can be reached at", "Email him at". */
const CONTACT =
  /\b[Ff]ollow (?:(?:him|her|them|me|us|the author) (?:on|at|@|via)|@\w)|\b(?:can be reached|[Rr]each (?:him|her|them|me)(?: directly)?) (?:at|on|by|via)\b|\b[Ee]-?mail (?:him|her|them|me|the author) at\b|\b(?:[Cc]ontact|[Ww]rite to) the (?:author|reporter|writer)\b|\bon Twitter:? (?:at )?@\w/u;

/** The same with a name. Patterns with letters of all alphabets take milliseconds to compile, and the word is rare. */
const FOLLOW_NAME = /\b[Ff]ollow \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2} (?:on|at|@|via)/u;

/** "Jane Roe contributed to this report." */
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|article|story)|reporting)|\bcontributed from \p{Lu}|\badditional reporting (?:by|from)\b/iu;

const IS = '(?:is|was|are|ist|est|es|é|è)\\s';

/** "Jane Roe is a reporter at The Daily.", in several languages. */
const PROFILE = new RegExp(
  `^${NAME} ${IS}(?:[\\p{L}\\p{M}\\p{N}.,'’&“”"-]+\\s){0,8}?(?:[\\p{L}]+-)?(?:${TRADES}|${TRADES_ABROAD})s?\\b`,
  'u',
);

const GUEST = new RegExp(
  `^${NAME},? (?:is|are)\\s(?:an?|the|co-)\\s?(?:[\\p{L}\\p{M}\\p{N}.,'’&-]+\\s){0,8}?(?:${GUEST_TRADES})s?\\b.*(?:\\bauthor of\\b|\\b(?:his|her|their) (?:latest |new |most recent |first )?book\\b)`,
  'su',
);

/** No profile is without this and no note of a guest without that, as quick to find as those are slow to compile. */
const IN_PROFILE = new RegExp(` ${IS}(?:\\S+\\s){0,8}?\\S*(?:${TRADES}|${TRADES_ABROAD})`);
const OF_GUEST = /author of|book/;

/** Whether a sentence near the end of the text is about who wrote it. */
export function isBio(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    CONTACT.test(text) ||
    (/ollow /.test(text) && FOLLOW_NAME.test(text)) ||
    (/contributed|reporting/i.test(text) && CONTRIBUTED.test(text)) ||
    (IN_PROFILE.test(text) && PROFILE.test(text)) ||
    (OF_GUEST.test(text) && GUEST.test(text))
  );
}
