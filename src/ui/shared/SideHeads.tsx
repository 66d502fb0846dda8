import type { AccountPair } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';

/** The heads of the two columns of a table: each account with its letter. */
export function SideHeads({ pair }: { readonly pair: AccountPair }) {
  return [pair.left, pair.right].map((account, i) => (
    <th key={account.id} scope="col">
      <span className="side-badge" data-side={i === 0 ? 'a' : 'b'} aria-hidden="true">
        {i === 0 ? 'A' : 'B'}
      </span>{' '}
      {accountName(account)}
    </th>
  ));
}
