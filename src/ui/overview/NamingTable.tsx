import { useState } from 'react';
import type { Account, WordUse } from '../../engine/index.ts';
import type { NamingRow } from '../../store/select/overview.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useLanguage } from '../shared/language.ts';
import { Section } from '../shared/Section.tsx';
import { PlaceLink } from '../shared/PlaceLink.tsx';
import { SideHeads } from '../shared/SideHeads.tsx';
import { say } from './say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly namings: readonly NamingRow[];
}

/** Rows shown before the reader asks for the rest, of those that differ. */
const FEW = 12;

/** What each account calls the same person, group or matter. */
export function NamingTable({ pair, namings }: Props) {
  const [all, setAll] = useState(false);
  const telling = namings.filter(({ differs }) => differs).slice(0, FEW);
  const rows = all ? namings : telling;
  return (
    <Section title={say('overview.namings')} about={say('overview.namings.about')}>
      {rows.length === 0 ? (
        <p className="text-soft">{say('overview.namings.none')}</p>
      ) : (
        <table className="overview-table words">
          <thead>
            <tr>
              <SideHeads pair={pair} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <Uses account={pair.left} uses={row.left} />
                <Uses account={pair.right} uses={row.right} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {namings.length > telling.length && (
        <button type="button" className="text-link naming-more print-hidden" onClick={() => setAll(!all)}>
          {all ? say('overview.fewer') : say('overview.alike', { n: namings.length - telling.length })}
        </button>
      )}
    </Section>
  );
}

function Uses({ account, uses }: { readonly account: Account; readonly uses: readonly WordUse[] }) {
  return (
    <td lang={account.language} dir="auto">
      <UseList account={account} uses={uses} />
    </td>
  );
}

/** Words with their counts, each a way to its first place. */
export function UseList({ account, uses }: { readonly account: Account; readonly uses: readonly WordUse[] }) {
  const language = useLanguage();
  return (
    <ul className="uses">
      {uses.map((use) => (
        <li key={use.start}>
          <PlaceLink account={account} start={use.start}>
            {use.text}
          </PlaceLink>
          <span className="count" lang={language}>
            {say('overview.times', { n: use.count })}
          </span>
        </li>
      ))}
    </ul>
  );
}
