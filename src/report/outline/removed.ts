import type { Removal } from '../../engine/index.ts';
import type { ReportAccount, ReportContent } from '../content.ts';
import { reasonIn } from '../words/engine-words.ts';
import type { ReportWords } from '../words/words.ts';
import { type Block, heading, paragraph } from './blocks.ts';

/** Characters of a removal that a report shows; the comparison JSON has all of it. */
const SHOWN = 2000;

/** Everything that cleaning took out of the accounts, with its reason: nothing is lost silently. */
export function removedBlocks({ accounts, words }: ReportContent): Block[] {
  return accounts.flatMap((account) => [
    heading(`${account.letter}: ${account.name}`),
    ...(account.removals.length === 0
      ? [paragraph(words.say.removed.nothing)]
      : account.removals.flatMap((removal) => removalBlocks(words, account, removal))),
  ]);
}

function removalBlocks({ say, engine }: ReportWords, account: ReportAccount, removal: Removal): Block[] {
  const { text, rawStart } = removal;
  const reason = reasonIn(engine, removal);
  const characters = Array.from(text.slice(0, 2 * SHOWN));
  const shown = characters.slice(0, SHOWN).join('');
  return [
    paragraph(
      reason,
      say.removed.where(text.length, rawStart + 1, account.letter),
      shown.length < text.length ? say.removed.first(SHOWN) : '',
    ),
    { kind: 'verbatim', text: shown, label: say.removed.label(account.name, reason) },
  ];
}
