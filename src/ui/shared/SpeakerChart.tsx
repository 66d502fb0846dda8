import { useState } from 'react';
import type { Account, Voice } from '../../engine/index.ts';
import type { Overview, SpeakerRow } from '../../store/select/overview.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { Bar } from './Bar.tsx';
import { Section } from './Section.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { SideHeads } from './SideHeads.tsx';
import { percent } from './t.ts';
import { say } from '../quotes/say.ts';
import { say as sayOverview } from '../overview/say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly summary: Overview;
  /** One line a speaker, and the first few of them until the reader asks for the rest; paper has all. */
  readonly brief?: boolean;
  /** What the name of a speaker does; absent: it is no button. */
  readonly choice?: SpeakerChoice;
}

/** Speakers as something to choose from. */
export interface SpeakerChoice {
  /** The one chosen, or `null`. */
  readonly chosen: string | null;
  readonly isOffered: (speaker: string) => boolean;
  readonly onChoose: (speaker: string) => void;
}

/** Speakers in a brief chart at first. */
const FEW = 5;

/** Who is quoted, and with how many words: a table that is its own chart. */
export function SpeakerChart({ pair, summary: { speakers }, brief = false, choice }: Props) {
  const [all, setAll] = useState(false);
  const rest = brief ? Math.max(0, speakers.length - FEW) : 0;
  const total = {
    left: wordsOf(speakers.map(({ left }) => left)),
    right: wordsOf(speakers.map(({ right }) => right)),
  };
  return (
    <Section title={sayOverview('overview.speakers')} about={sayOverview('overview.speakers.about')}>
      {speakers.length === 0 ? (
        <p className="text-soft">{say('quotes.none')}</p>
      ) : (
        <table className="overview-table voices" data-brief={brief || undefined}>
          <thead>
            <tr>
              <th scope="col">{sayOverview('overview.speaker')}</th>
              <SideHeads pair={pair} />
            </tr>
          </thead>
          <tbody>
            {speakers.map((row, i) => (
              <tr key={keyOf(row)} data-later={(rest > 0 && !all && i >= FEW) || undefined}>
                <Name row={row} choice={choice} />
                {(['left', 'right'] as const).map((side) => (
                  <td key={side}>
                    <Words
                      account={pair[side]}
                      voice={row[side]}
                      total={total[side]}
                      side={side}
                      brief={brief}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <button type="button" className="text-link voices-more print-hidden" onClick={() => setAll(!all)}>
          {all ? say('voices.fewer') : say('voices.more', { n: rest })}
        </button>
      )}
    </Section>
  );
}

function keyOf({ left, right }: SpeakerRow): string {
  return `${left?.start ?? ''}-${right?.start ?? ''}`;
}

function wordsOf(voices: readonly (Voice | null)[]): number {
  return voices.reduce((sum, voice) => sum + (voice?.words ?? 0), 0);
}

function Name({ row, choice }: { readonly row: SpeakerRow; readonly choice: SpeakerChoice | undefined }) {
  const name = row.speaker ?? say('quotes.unknown');
  const value = row.speaker ?? '';
  return (
    <th scope="row">
      {choice?.isOffered(value) ? (
        <button
          type="button"
          className="text-link"
          aria-pressed={choice.chosen === value}
          title={say('voices.only', { name })}
          onClick={() => choice.onChoose(value)}
        >
          {name}
        </button>
      ) : (
        name
      )}
      {row.speaker !== null && !row.named && (
        <span className="overview-note">{sayOverview('overview.unnamed')}</span>
      )}
    </th>
  );
}

interface WordsProps {
  readonly account: Account;
  readonly voice: Voice | null;
  /** All words of the speakers of the account. */
  readonly total: number;
  readonly side: 'left' | 'right';
  readonly brief: boolean;
}

function Words({ account, voice, total, side, brief }: WordsProps) {
  if (!voice) return <span className="text-soft">{say('quotes.silent')}</span>;
  const paragraph = account.sentences[voice.sentence]!.paragraph + 1;
  const share = voice.words / Math.max(1, total);
  return (
    <>
      <Bar share={share} side={side} />
      <span className="figure">
        {sayOverview('overview.spoken', { n: voice.words })}
        <span className="voices-share">
          <span className="voices-dot"> · </span>
          {percent(share)}
        </span>
      </span>{' '}
      {!brief && (
        <span className="overview-note">
          {sayOverview('overview.quotations', { n: voice.quotes })} ·{' '}
          <PlaceLink account={account} start={voice.start}>
            {sayOverview('overview.first', { n: paragraph })}
          </PlaceLink>
        </span>
      )}
    </>
  );
}
