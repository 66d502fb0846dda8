/** Controls, joiners, direction controls, tags and halves of characters: what shows nothing, or turns what is around. */
const INVISIBLE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** A text whose invisible characters are named by their Unicode number, so that a reader sees them: `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
