import type { Context, Draft } from '../context.ts';
import { contrastDraft } from '../draft.ts';
import { derivationOf } from '../keys.ts';
import type { Pair } from '../pairing.ts';
import { isLoaded } from '../sets.ts';
import type { Side, Token } from '../view.ts';
import { classesAgree, wordClass } from '../word-class.ts';
import { untilExpired } from '../watch.ts';
import { flatMap } from '../../text/flat-map.ts';

/** A stance-bearing or compounded word before a word that the other account says without it. */
export function modifier(context: Context): Draft[] {
  return untilExpired(context.pairs, context.watch, (pair) => [
    ...fromSide(context, pair, 'a'),
    ...fromSide(context, pair, 'b'),
  ]);
}

const LOADED = 0.55;
const COMPOUND = 0.42;

function fromSide(context: Context, pair: Pair, side: Side): Draft[] {
  const other = side === 'a' ? 'b' : 'a';
  const [tokens, opposite] = [pair[side].tokens, pair[other].tokens];
  const partner = side === 'a' ? pair.partnerA : pair.partnerB;
  const partnerOther = side === 'a' ? pair.partnerB : pair.partnerA;
  return flatMap(tokens, (head, at): Draft[] => {
    const match = partner[at]!;
    const before = tokens[at - 1];
    if (
      head.light ||
      head.name ||
      head.number ||
      match < 0 ||
      !before ||
      before.light ||
      before.name ||
      partner[at - 1] !== -1
    )
      return [];
    if (before.clause !== head.clause || before.number) return [];
    const rival = opposite[match - 1];
    const isBare =
      !rival || rival.light || rival.clause !== opposite[match]!.clause || partnerOther[match - 1] !== -1;
    const loaded = !before.quoted && isLoaded(context[side].lexicon, tokens, { from: at - 1, to: at });
    if (!isBare || !(loaded || head.hyphened)) return [];
    // "officials" is no "officially", nor is "a claim" who goes on "claiming".
    if (formOf(head) !== formOf(opposite[match]!)) return [];
    const [language, otherLanguage] = [context[side], context[other]].map(({ account }) => account.language);
    const headClass = wordClass(tokens, at, language!);
    if (!classesAgree(headClass, wordClass(opposite, match, otherLanguage!))) return [];
    // "the bias played": before a verb only an adverb is a modifier, a noun is its subject.
    if (headClass === 'verb' && wordClass(tokens, at - 1, language!) !== 'adverb') return [];
    const own = { from: at - 1, to: at + 1 };
    const bare = { from: match, to: match + 1 };
    const [a, b] = side === 'a' ? [own, bare] : [bare, own];
    const weight = (loaded ? LOADED : COMPOUND) * (0.75 + 0.25 * pair.score);
    const message = 'wording.modifier';
    return [
      contrastDraft(context, pair, a, b, {
        kind: 'wording',
        rule: 'wording/modifier',
        weight,
        message,
        first: side,
      }),
    ];
  });
}

/** How a word is made from its key, as far as that tells words of one key apart. */
function formOf({ norm, key }: Token): string {
  return `${derivationOf(norm, key)} ${/ing$/.test(norm)}`;
}
