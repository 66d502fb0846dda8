import type { Account, Naming, WordUse } from '../model.ts';
import { flatMap } from '../text/flat-map.ts';
import { shortId } from '../text/hash.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { countHead } from '../text/count-head.ts';
import { onClusters } from '../text/graphemes.ts';
import type { NameMention } from '../text/names.ts';
import { onOneLine } from '../text/on-one-line.ts';
import type { Range } from '../text/range.ts';
import { surname, type Referent } from '../text/referents.ts';
import { labelCounts } from './labels.ts';
import { createViews, type View, type Views } from './view.ts';

/** Every way in which one account writes one thing, before accounts are put together. */
interface Uses {
  readonly kind: Naming['kind'];
  /** Equal for what is the same thing in another account. */
  readonly key: string;
  /** The first letter of a person's given name, if the account tells it. */
  readonly given?: string;
  readonly uses: readonly WordUse[];
}

/**
 * What the accounts call the same person, group or matter, counted over the whole of each: persons by their surnames
 * with the titles they are given, other names by the name itself, matters by the label sets. Only what two accounts or
 * more name is listed, most used first.
 */
export function findNamings(
  accounts: readonly Account[],
  views: Views = createViews(),
  checkpoint: Checkpoint = unhurried,
): Naming[] {
  const byKey = new Map<string, Uses[]>();
  for (const account of accounts) {
    const view = views.of(account, checkpoint);
    for (const uses of [...namedIn(view, checkpoint), ...labelledIn(view, checkpoint)]) {
      checkpoint();
      const key = apart(uses, byKey.get(uses.key)) ? `${uses.key} ${uses.given}` : uses.key;
      addTo(byKey, key, uses);
    }
  }
  return [...byKey]
    .filter(([, list]) => list.filter(({ uses }) => uses.length > 0).length > 1)
    .map(([key, list]): Naming => {
      checkpoint();
      const uses = flatMap(list, (one) => one.uses);
      return { id: shortId('naming', key), kind: list[0]!.kind, uses };
    })
    .sort((one, other) => total(other) - total(one) || (one.id < other.id ? -1 : 1));
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

function total({ uses }: Naming): number {
  return uses.reduce((sum, { count }) => sum + count, 0);
}

/** Persons whose surname no other person of the account bears, and groups. */
function namedIn({ account, referents: all }: View, checkpoint: Checkpoint): Uses[] {
  const isQuoted = quotedIn(account);
  const referents = all.filter(({ kind }) => kind !== 'unknown');
  const bearers = new Map<string, number>();
  for (const referent of referents) {
    const key = keyOf(referent);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return referents
    .filter((referent) => bearers.get(keyOf(referent)) === 1)
    .map((referent) => {
      checkpoint();
      const places = referent.mentions
        .filter(({ start }) => !isQuoted(start))
        .map(({ fullStart, end }) => ({ start: fullStart, end }));
      return {
        kind: referent.kind === 'person' ? 'person' : 'group',
        key: keyOf(referent),
        ...(referent.kind === 'person' && givenOf(referent)),
        uses: countForms(account, places),
      };
    });
}

/**
 * Tells whether a place is inside a quotation. Looks it up by halves: gone through for each person, the quotations of a
 * long transcript took a second.
 */
function quotedIn({ quotes }: Account): (at: number) => boolean {
  // An enclosing quotation comes before those in it and ends behind them.
  let farthest = 0;
  const ends = quotes.map(({ end }) => (farthest = Math.max(farthest, end)));
  return (at) => {
    const first = quotes[countHead(ends, (end) => end <= at)];
    return first !== undefined && first.start <= at;
  };
}

function keyOf({ kind, name, mentions }: Referent): string {
  return kind === 'person' ? `person ${surname(fullest(mentions))}` : `group ${name.toLowerCase()}`;
}

/** Husband and wife bear one surname: given names that begin apart are two people. "Mike" and "Michael" are one. */
function apart({ given }: Uses, known: readonly Uses[] | undefined): boolean {
  return given !== undefined && Boolean(known?.some((other) => other.given && other.given !== given));
}

function givenOf({ mentions }: Referent): Pick<Uses, 'given'> {
  const { words } = fullest(mentions);
  return words.length > 1 ? { given: words[0]!.charAt(0).toLowerCase() } : {};
}

function fullest(mentions: readonly NameMention[]): NameMention {
  return mentions.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best));
}

function labelledIn(view: View, checkpoint: Checkpoint): Uses[] {
  return [...labelCounts(view, checkpoint)].map(([set, labels]) => ({
    kind: 'matter',
    key: `matter ${view.account.language.slice(0, 2)} ${set}`,
    uses: flatMap(labels, ({ label, places }) => countUses(view.account, label, places)).sort(mostUsedFirst),
  }));
}

/** The forms in which a name is written, most used first. */
function countForms(account: Account, places: readonly Range[]): WordUse[] {
  const forms = new Map<string, Range[]>();
  for (const place of places) {
    const form = written(account, place).toLocaleLowerCase(account.language);
    addTo(forms, form, place);
  }
  return flatMap([...forms], ([form, same]) => countUses(account, form, same)).sort(mostUsedFirst);
}

/** One word in all its forms, written as it first is; none if it has no place. */
export function countUses(account: Account, key: string, places: readonly Range[]): WordUse[] {
  const [first] = places;
  if (!first) return [];
  const { start, end } = onClusters(account.text, first);
  return [{ account: account.id, start, end, text: written(account, first), key, count: places.length }];
}

export function mostUsedFirst(one: WordUse, other: WordUse): number {
  return other.count - one.count || one.start - other.start;
}

function written({ text }: Account, { start, end }: Range): string {
  return onOneLine(text.slice(start, end));
}
