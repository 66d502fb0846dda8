import { useMemo, useState } from 'react';
import { rawRangeOf, type Account, type RawRange, type Removal } from '../../engine/index.ts';
import { useActions, useIntake } from '../hooks.ts';
import { reasonOf } from '../shared/engine-words.ts';
import { isInvisible, reviewBlocks, type Block, type Piece } from './review-blocks.ts';
import { say } from './say.ts';

/** As many paragraphs as are drawn at first; a text can have tens of thousands. */
const PAGE = 60;
/** As much of a removal as is shown at first, in code units. */
const GLIMPSE = 160;

interface Props {
  readonly account: Account;
  /** Its place in the story, counted from 1. */
  readonly number: number;
}

/** The text as cleaning left it, with what it took out shown in place, each with its reason and a way back. */
export function CleanedText({ account, number }: Props) {
  const blocks = useMemo(() => reviewBlocks(account), [account]);
  const [shown, setShown] = useState(PAGE);
  return (
    <section
      className="cleaned"
      aria-label={say('card.cleaned', { n: number })}
      tabIndex={0}
      lang={account.language}
      dir="auto"
    >
      {blocks.slice(0, shown).map((block, i) => (
        <ReviewBlock key={i} block={block} account={account} />
      ))}
      {blocks.length > shown && (
        <button type="button" className="button mt-4" onClick={() => setShown(shown + 10 * PAGE)}>
          {say('card.more', { n: Math.min(10 * PAGE, blocks.length - shown) })}
        </button>
      )}
    </section>
  );
}

function ReviewBlock({ block, account }: { readonly block: Block; readonly account: Account }) {
  if (block.kind === 'furniture') return <Furniture lines={block.lines} account={account} />;
  if (block.kind === 'removed')
    return (
      <p>
        <Removed removal={block.removal} account={account} />
      </p>
    );
  return (
    <p data-role={block.role}>
      {block.pieces.map((piece) => (
        <ReviewPiece key={keyOf(piece)} piece={piece} account={account} />
      ))}
    </p>
  );
}

function keyOf(piece: Piece): string {
  return piece.kind === 'text' ? `t${piece.start}` : `r${piece.removal.rawStart}`;
}

function ReviewPiece({ piece, account }: { readonly piece: Piece; readonly account: Account }) {
  return piece.kind === 'text' ? piece.text : <Removed removal={piece.removal} account={account} />;
}

/** What cleaning took out, grey, with its reason. */
function Removed({ removal, account }: { readonly removal: Removal; readonly account: Account }) {
  const [whole, setWhole] = useState(false);
  const { putBack } = useActions();
  const { text } = removal;
  const cut = !whole && text.length > GLIMPSE;
  const label = say('removed.label', { reason: reasonOf(removal) });
  if (isInvisible(removal))
    return (
      <span className="removed-invisible" title={label}>
        <span className="sr-only">{label}</span>
      </span>
    );
  return (
    <span className="removed">
      <del>{cut ? `${text.slice(0, GLIMPSE)}…` : text}</del>{' '}
      <span className="removed-tools">
        <span>{label}</span>
        {cut && (
          <button type="button" className="text-link" onClick={() => setWhole(true)}>
            {say('removed.more', { n: text.length })}
          </button>
        )}
        <button type="button" className="text-link" onClick={() => putBack(account, removal)}>
          {say('removed.back')}
        </button>
      </span>
    </span>
  );
}

type Lines = Extract<Block, { kind: 'furniture' }>['lines'];

/** Lines that stay but are not compared, folded, and the way to say that they are of the article. */
function Furniture({ lines, account }: { readonly lines: Lines; readonly account: Account }) {
  const { keepPassages } = useIntake();
  const keep = (chosen: Lines) => {
    const ranges = chosen.map((line) => rawRangeOf(account.offsetMap, line));
    keepPassages(
      account,
      ranges.filter((range): range is RawRange => range !== null),
    );
  };
  return (
    <details className="furniture">
      <summary>
        {say('furniture.label', { n: lines.length })} {glimpseOf(lines)}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.start}>
            <span>{line.text}</span>
            <span className="removed-tools">
              <button
                type="button"
                className="text-link"
                aria-label={say('furniture.keep.line', { line: line.text })}
                onClick={() => keep([line])}
              >
                {say('furniture.keep')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {lines.length > 1 && (
        <span className="removed-tools">
          <button type="button" className="text-link" onClick={() => keep(lines)}>
            {say('furniture.keep.all', { n: lines.length })}
          </button>
        </span>
      )}
    </details>
  );
}

/** The beginning of what is folded away. */
function glimpseOf(lines: Lines): string {
  const all = lines.map(({ text }) => text).join(' · ');
  return all.length > GLIMPSE ? `${all.slice(0, GLIMPSE)}…` : all;
}
