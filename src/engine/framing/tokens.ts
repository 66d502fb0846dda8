import { NumberList } from '../text/number-list.ts';
import type { Range } from '../text/range.ts';
import type { Said, WordForm } from './forms.ts';

/** A word, a number with its unit, or a name that has aliases: the unit in which passages are held side by side. */
export interface Token extends Range, Said {
  /** Says how things are said, seldom what: function words, titles, words of time. */
  readonly light: boolean;
  readonly name: boolean;
  /** Inside a quotation, and so a speaker's word. */
  readonly quoted: boolean;
  /** Rises at each mark of punctuation in the sentence: tokens of one clause share it. */
  readonly clause: number;
  /** Joined to the token before by a hyphen. */
  readonly hyphened: boolean;
}

export function keyOf({ key }: Token): string {
  return key;
}

export function normOf({ norm }: Token): string {
  return norm;
}

/** The numbers that are kept of a token: where it starts, where it ends, its form, and its flags with its clause. */
const KEPT = 4;
const FLAGS = { light: 1, name: 2, quoted: 4, hyphened: 8, other: 16 } as const;
/** The clause stands above the flags. */
const CLAUSE = 32;

/**
 * The tokens of the passages of an account, kept as numbers and made anew for who asks: as objects those of two texts of
 * a million words a side took 300 MB, half of all memory.
 */
export class TokenStore {
  private readonly kept = new NumberList();
  /** Where those of each passage end. */
  private readonly ends = new NumberList();
  /** What tokens say that do not say what their form does, by place. */
  private readonly said = new Map<number, Said>();
  private readonly formAt: (place: number) => WordForm;

  constructor(formAt: (place: number) => WordForm) {
    this.formAt = formAt;
  }

  /** Adds a token to the passage that is not ended yet; `form` is that of its first word. */
  add(token: Token, form: WordForm): void {
    const { kept } = this;
    const { start, end, light, name, quoted, hyphened, clause } = token;
    // A number or an alias, which says something else than its first word.
    const isOther = token.key !== form.key;
    if (isOther) this.said.set(kept.length, token);
    kept.push(start);
    kept.push(end);
    kept.push(form.place);
    kept.push(
      (light ? FLAGS.light : 0) |
        (name ? FLAGS.name : 0) |
        (quoted ? FLAGS.quoted : 0) |
        (hyphened ? FLAGS.hyphened : 0) |
        (isOther ? FLAGS.other : 0) |
        (CLAUSE * clause),
    );
  }

  /** Ends a passage; they are numbered from 0 on. */
  endPassage(): void {
    this.ends.push(this.kept.length);
  }

  /** The tokens of a passage, in order. */
  read(passage: number): Token[] {
    const tokens: Token[] = [];
    const end = this.ends.at(passage);
    for (let at = passage > 0 ? this.ends.at(passage - 1) : 0; at < end; at += KEPT)
      tokens.push(this.tokenAt(at));
    return tokens;
  }

  private tokenAt(place: number): Token {
    const { kept } = this;
    const flags = kept.at(place + 3);
    const said = flags & FLAGS.other ? this.said.get(place)! : this.formAt(kept.at(place + 2));
    const { key, id, norm, number, begins } = said;
    return {
      start: kept.at(place),
      end: kept.at(place + 1),
      key,
      id,
      norm,
      light: (flags & FLAGS.light) !== 0,
      name: (flags & FLAGS.name) !== 0,
      number,
      quoted: (flags & FLAGS.quoted) !== 0,
      clause: Math.floor(flags / CLAUSE),
      hyphened: (flags & FLAGS.hyphened) !== 0,
      begins,
    };
  }
}
