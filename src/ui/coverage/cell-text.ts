import { kindsOf, type CoverageCell } from '../../report/coverage/coverage.ts';
import { say } from './say.ts';

/** The numbers of a cell's sentences, from 1: "4, 10". */
export function numbersOf({ sentences }: CoverageCell): string {
  return sentences.map((sentence) => String(sentence + 1)).join(', ');
}

/** What a cell says in words: "Told otherwise: number, wording". */
export function stateText(cell: CoverageCell): string {
  const kinds = kindsOf(cell).map((kind) => say(`coverage.kind.${kind}`));
  const state = say(`coverage.${cell.state}`);
  return kinds.length > 0 ? `${state}: ${kinds.join(', ')}` : state;
}

/** What a cell is called: its state, how sure it is and its sentences. */
export function cellName(cell: CoverageCell): string {
  const n = cell.sentences.length;
  return [
    stateText(cell),
    ...(cell.sure ? [] : [say('coverage.unsure')]),
    ...(n > 0 ? [say('coverage.sentences', { n, list: numbersOf(cell) })] : []),
  ].join(', ');
}
