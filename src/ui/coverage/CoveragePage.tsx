import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StoryPoint } from '../../report/coverage/coverage.ts';
import { listedPoints, storyPoints } from '../../store/select/coverage.ts';
import { comparisonOf } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { RestStatus } from '../shared/RestStatus.tsx';
import { CoverageFilters } from './CoverageFilters.tsx';
import { CoverageGrid, type ChosenCell } from './CoverageGrid.tsx';
import { CoveragePeek } from './CoveragePeek.tsx';
import { say } from './say.ts';

/** Which account tells which point of the story: a row a point, a column an account. */
export default function CoveragePage() {
  const accounts = useApp(comparisonOf)?.accounts;
  const points = useApp(listedPoints);
  const isEmpty = useApp(storyPoints).length === 0;
  const [choosing, setChoosing] = useState(false);
  const { chosen, choose, open } = useOpening();
  if (!accounts) return null;
  const name = accounts.find(({ id }) => id === chosen?.account);
  return (
    <div className="page coverage-page">
      <h2 className="page-title">{say('coverage.heading')}</h2>
      <p className="page-lead">{say('coverage.lead')}</p>
      <About />
      <RestStatus />
      {!isEmpty && <CoverageFilters choosing={choosing} onChoosing={setChoosing} />}
      <p role="status" className="coverage-said">
        {name ? say('coverage.chosen', { name: accountName(name) }) : ''}
      </p>
      {points.length > 0 ? (
        <>
          <CoverageGrid
            accounts={accounts}
            points={points}
            chosen={chosen}
            onOpen={(point, column) => (choosing ? choose(point, column) : open(point, column))}
            onChoose={choose}
          />
          <CoveragePeek accounts={accounts} points={points} onOpen={open} />
        </>
      ) : (
        <p className="mt-6 text-soft">{say('coverage.nothing')}</p>
      )}
    </div>
  );
}

/** Opens the passage of a cell, or of two one after the other both side by side, where they can be read. */
function useOpening() {
  const storyId = useApp((state) => state.storyId);
  const { openCell, openCells } = useActions();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const read = () => {
    if (storyId !== null) navigate(storyPath(storyId));
  };
  return {
    chosen,
    open: (point: StoryPoint, column: number) => {
      openCell(point, column);
      read();
    },
    choose: (point: StoryPoint, column: number) => {
      const { account } = point.cells[column]!;
      if (!chosen) setChosen({ point: point.id, account });
      else if (chosen.account === account)
        setChosen(chosen.point === point.id ? null : { point: point.id, account });
      else {
        openCells(chosen.account, point, column);
        read();
      }
    },
  };
}

function About() {
  return (
    <details className="coverage-about">
      <summary>{say('coverage.about')}</summary>
      <ul>
        {(['point', 'otherwise', 'notFound', 'unsure'] as const).map((each) => (
          <li key={each}>{say(`coverage.about.${each}`)}</li>
        ))}
        <li>{say('coverage.keys')}</li>
      </ul>
    </details>
  );
}
