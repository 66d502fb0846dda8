import type { Overview } from '../../store/select/overview.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useLanguage } from '../shared/language.ts';
import { decimal } from '../shared/t.ts';
import { UseList } from './NamingTable.tsx';
import { Section } from '../shared/Section.tsx';
import { SideHeads } from '../shared/SideHeads.tsx';
import { say } from './say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly summary: Overview;
}

/** Stance-bearing words that an account uses itself, not those of the people it quotes. */
export function LoadedWords({ pair, summary: { figures, loaded } }: Props) {
  const language = useLanguage();
  return (
    <Section title={say('overview.loaded')} about={say('overview.loaded.about')}>
      <table className="overview-table words">
        <thead>
          <tr>
            <SideHeads pair={pair} />
          </tr>
        </thead>
        <tbody>
          <tr>
            {(['left', 'right'] as const).map((side) => (
              <td key={side}>
                <span className="figure">
                  {say('overview.perHundred', { rate: decimal(figures[side].loadedPerHundred) })}
                </span>
              </td>
            ))}
          </tr>
          <tr>
            {(['left', 'right'] as const).map((side) => (
              <td key={side} lang={pair[side].language} dir="auto">
                {loaded[side].length > 0 ? (
                  <UseList account={pair[side]} uses={loaded[side]} />
                ) : (
                  <span className="text-soft" lang={language}>
                    {say('overview.loaded.none')}
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
