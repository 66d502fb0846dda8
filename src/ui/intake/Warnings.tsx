import type { Account } from '../../engine/index.ts';
import { decimal, percent } from '../shared/t.ts';
import { say } from './say.ts';
import { warningsOf, type Warning } from './warnings.ts';

interface Props {
  readonly account: Account;
  /** The other accounts of the story, as far as they were read. */
  readonly others: readonly Account[];
  /** What an account is called, by id. */
  readonly nameOf: (id: string) => string;
}

/** What is odd about an account, in words. */
export function Warnings({ account, others, nameOf }: Props) {
  const warnings = warningsOf(account, others);
  if (warnings.length === 0) return null;
  return (
    <ul className="warnings" aria-label={say('warn.label')}>
      {warnings.map((warning) => (
        <li key={JSON.stringify(warning)}>{textOf(warning, nameOf)}</li>
      ))}
    </ul>
  );
}

function textOf(warning: Warning, nameOf: (id: string) => string): string {
  switch (warning.kind) {
    case 'no-sentence':
      return say('warn.no-sentence');
    case 'two-articles':
      return say('warn.two-articles', { at: warning.at });
    case 'boilerplate':
      return say('warn.boilerplate', { share: percent(warning.share) });
    case 'long':
      return say('warn.long', { n: decimal(warning.characters) });
    default:
      return say(`warn.${warning.kind}`, { other: nameOf(warning.other) });
  }
}
