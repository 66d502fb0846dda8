import { placeOfRaw, type Account, type Range, type Removal, type Role } from '../../engine/index.ts';

/** A piece of an account under review: text that stays, or what cleaning took out there. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | { readonly kind: 'removed'; readonly removal: Removal };

/** What is shown under each other: a paragraph, what was taken out between two, or lines that look like page furniture. */
export type Block =
  | { readonly kind: 'paragraph'; readonly role: Role; readonly pieces: readonly Piece[] }
  | { readonly kind: 'removed'; readonly removal: Removal }
  | { readonly kind: 'furniture'; readonly lines: readonly (Range & { readonly text: string })[] };

type Reviewed = Pick<Account, 'text' | 'offsetMap' | 'removals' | 'paragraphs' | 'sentences'>;

/** An account as cleaning left it, with what it took out where it was; neighbouring lines of furniture are one block. */
export function reviewBlocks(account: Reviewed): Block[] {
  const { text, paragraphs } = account;
  const roles = rolesOf(account);
  const cuts = account.removals.map((removal) => ({
    removal,
    // What stands before all that stayed is before the first paragraph, and not in it.
    at: placeOfRaw(account.offsetMap, removal.rawStart) ?? -1,
  }));
  const blocks: Block[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, i) => {
    for (; cuts[next] && cuts[next]!.at < paragraph.start; next++)
      blocks.push({ kind: 'removed', removal: cuts[next]!.removal });
    const inside: typeof cuts = [];
    for (; cuts[next] && cuts[next]!.at < paragraph.end; next++) inside.push(cuts[next]!);
    const role = roles[i] ?? 'body';
    if (role === 'boilerplate' && inside.length === 0) {
      const line = { ...paragraph, text: text.slice(paragraph.start, paragraph.end) };
      const last = blocks.at(-1);
      if (last?.kind === 'furniture') blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
      else blocks.push({ kind: 'furniture', lines: [line] });
    } else blocks.push({ kind: 'paragraph', role, pieces: piecesOf(text, paragraph, inside) });
  });
  return [...blocks, ...cuts.slice(next).map(({ removal }) => ({ kind: 'removed', removal }) as const)];
}

function piecesOf(
  text: string,
  { start, end }: Range,
  cuts: readonly { readonly removal: Removal; readonly at: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const { removal, at } of cuts) {
    if (at > from) pieces.push({ kind: 'text', start: from, text: text.slice(from, at) });
    pieces.push({ kind: 'removed', removal });
    from = at;
  }
  pieces.push({ kind: 'text', start: from, text: text.slice(from, end) });
  return pieces;
}

/** The role of the first sentence of each paragraph. */
function rolesOf({ paragraphs, sentences }: Reviewed): Role[] {
  const roles: Role[] = new Array<Role>(paragraphs.length);
  for (const { paragraph, role } of sentences) roles[paragraph] ??= role;
  return roles;
}

/** Whether nothing of a removal can be seen: joiners, byte order marks, control characters. */
export function isInvisible({ text }: Pick<Removal, 'text'>): boolean {
  return !/[^\p{C}\p{Z}\p{M}]/u.test(text);
}
