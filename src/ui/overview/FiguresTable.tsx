import type { AccountFigures, BothSides } from '../../store/select/overview.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { Bar } from '../shared/Bar.tsx';
import { decimal, percent } from '../shared/t.ts';
import { Section } from '../shared/Section.tsx';
import { SideHeads } from '../shared/SideHeads.tsx';
import { say } from './say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly figures: BothSides<AccountFigures>;
}

interface Row {
  readonly label: Parameters<typeof say>[0];
  readonly value: (figures: AccountFigures) => string;
  /** 0..1, drawn as a bar; absent for plain counts. */
  readonly share?: (figures: AccountFigures) => number;
}

const linkedShare = ({ linked, sentences }: AccountFigures) => linked / Math.max(1, sentences);
const quotedShare = ({ quotedWords, words }: AccountFigures) => quotedWords / Math.max(1, words);

const ROWS: readonly Row[] = [
  { label: 'overview.words', value: ({ words }) => decimal(words) },
  { label: 'overview.sentences', value: ({ sentences }) => decimal(sentences) },
  {
    label: 'overview.linked',
    value: (figures) =>
      say('overview.of', {
        n: figures.linked,
        total: figures.sentences,
        percent: percent(linkedShare(figures)),
      }),
    share: linkedShare,
  },
  {
    label: 'overview.quoted',
    value: (figures) =>
      say('overview.of', {
        n: figures.quotedWords,
        total: figures.words,
        percent: percent(quotedShare(figures)),
      }),
    share: quotedShare,
  },
];

/** How long each account is, how much of it the other tells too, and how much is in the words of others. */
export function FiguresTable({ pair, figures }: Props) {
  return (
    <Section title={say('overview.figures')} about={say('overview.figures.about')}>
      <table className="overview-table">
        <thead>
          <tr>
            <td />
            <SideHeads pair={pair} />
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ label, value, share }) => (
            <tr key={label}>
              <th scope="row">{say(label)}</th>
              {(['left', 'right'] as const).map((side) => (
                <td key={side}>
                  {share && <Bar share={share(figures[side])} side={side} />}
                  <span className="figure">{value(figures[side])}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
