import type { Removal } from '../../engine/index.ts';
import type { ReportAccount, ReportContent } from '../content.ts';
import { counted } from '../labels.ts';
import { type Block, heading, paragraph } from './blocks.ts';

/** Characters of a removal that a report shows; the comparison JSON has all of it. */
const SHOWN = 2000;

/** Everything that cleaning took out of the accounts, with its reason: nothing is lost silently. */
export function removedBlocks({ accounts }: ReportContent): Block[] {
  return accounts.flatMap((account) => [
    heading(`${account.letter}: ${account.name}`),
    ...(account.removals.length === 0
      ? [paragraph('Nothing was taken out.')]
      : account.removals.flatMap((removal) => removalBlocks(account, removal))),
  ]);
}

function removalBlocks(account: ReportAccount, removal: Removal): Block[] {
  const { text, reason, rawStart } = removal;
  const characters = Array.from(text.slice(0, 2 * SHOWN));
  const shown = characters.slice(0, SHOWN).join('');
  const cut = shown.length < text.length ? ` The first ${SHOWN} characters of it:` : '';
  return [
    paragraph(
      reason,
      ` (${counted(text.length, 'character')} from ${rawStart + 1}, ${account.letter} as given.)`,
      cut,
    ),
    { kind: 'verbatim', text: shown, label: `Taken out of ${account.name}: ${reason}` },
  ];
}
