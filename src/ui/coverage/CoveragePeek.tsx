import type { Account } from '../../engine/index.ts';
import type { StoryPoint } from '../../report/coverage/coverage.ts';
import { sentenceText } from '../../store/select/coverage.ts';
import { comparisonOf } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { explanationOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';
import { cellName } from './cell-text.ts';
import { say } from './say.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly points: readonly StoryPoint[];
  readonly onOpen: (point: StoryPoint, column: number) => void;
}

/** Differences of a cell that are explained; the passage has all. */
const MOST = 3;

/** The words of the cell that the reader is on, and in what it differs: the matrix is read without leaving it. */
export function CoveragePeek({ accounts, points, onOpen }: Props) {
  const at = useApp((state) => state.coverage.at);
  const findings = useApp(comparisonOf)?.findings ?? [];
  const point = points.find(({ id }) => id === at?.point);
  const cell = at && point?.cells[at.column];
  const account = at && accounts[at.column];
  if (!at || !point || !cell || !account) return null;
  const explained = cell.differences
    .slice(0, MOST)
    .flatMap(({ finding }) => findings.filter(({ id }) => id === finding))
    .map(explanationOf);
  return (
    <section className="coverage-peek" aria-label={accountName(account)}>
      <p className="side-name">
        {accountName(account)} · {cellName(cell)}
      </p>
      {cell.sentences.length > 0 ? (
        <p className="coverage-words" lang={account.language} dir="auto">
          {cell.sentences.map((index) => sentenceText(account, index)).join(' … ')}
        </p>
      ) : (
        <p className="text-soft">{say('coverage.silent', { name: accountName(account) })}</p>
      )}
      {explained.map((text) => (
        <p key={text} className="coverage-why">
          {text}
        </p>
      ))}
      <button type="button" className="text-link" onClick={() => onOpen(point, at.column)}>
        {cell.sentences.length > 0 ? say('coverage.open') : t('pair.open')}
      </button>
    </section>
  );
}
