import type { Account, Voice } from '../../engine/index.ts';
import type { Overview, SpeakerRow } from '../../store/select/overview.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { t } from '../shared/t.ts';
import { Bar } from './FiguresTable.tsx';
import { Part } from './Part.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { SideHeads } from './SideHeads.tsx';

interface Props {
  readonly pair: AccountPair;
  readonly summary: Overview;
}

/** Who is quoted, and with how many words: a table that is its own chart. */
export function SpeakerChart({ pair, summary: { speakers, mostWords } }: Props) {
  return (
    <Part title={t('overview.speakers')} about={t('overview.speakers.about')}>
      {speakers.length === 0 ? (
        <p className="text-soft">{t('quotes.none')}</p>
      ) : (
        <table className="overview-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.speaker')}</th>
              <SideHeads pair={pair} />
            </tr>
          </thead>
          <tbody>
            {speakers.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">
                  {row.speaker ?? t('quotes.unknown')}
                  {row.speaker !== null && !row.named && (
                    <span className="overview-note">{t('overview.unnamed')}</span>
                  )}
                </th>
                <Words account={pair.left} voice={row.left} most={mostWords} side="left" />
                <Words account={pair.right} voice={row.right} most={mostWords} side="right" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function keyOf({ left, right }: SpeakerRow): string {
  return `${left?.start ?? ''}-${right?.start ?? ''}`;
}

interface WordsProps {
  readonly account: Account;
  readonly voice: Voice | null;
  readonly most: number;
  readonly side: 'left' | 'right';
}

function Words({ account, voice, most, side }: WordsProps) {
  if (!voice) return <td className="text-soft">{t('quotes.silent')}</td>;
  const paragraph = account.sentences[voice.sentence]!.paragraph + 1;
  return (
    <td>
      <Bar share={voice.words / Math.max(1, most)} side={side} />
      <span className="figure">{t('overview.spoken', { n: voice.words })}</span>{' '}
      <span className="overview-note">
        {t('overview.quotations', { n: voice.quotes })} ·{' '}
        <PlaceLink account={account} start={voice.start}>
          {t('overview.first', { n: paragraph })}
        </PlaceLink>
      </span>
    </td>
  );
}
