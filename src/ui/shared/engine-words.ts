import type { Finding, Removal } from '../../engine/index.ts';
import { explanationIn, reasonIn } from '../../report/words/engine-words.ts';
import { tongue } from './language.ts';

/** Why a finding is listed, in the language of the interface. */
export function explanationOf(finding: Pick<Finding, 'explanation' | 'message'>): string {
  return explanationIn(tongue().language.engine, finding);
}

/** Why a passage was taken out, in the language of the interface. */
export function reasonOf(removal: Pick<Removal, 'rule' | 'reason'>): string {
  return reasonIn(tongue().language.engine, removal);
}
