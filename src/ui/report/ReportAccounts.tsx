import { wordsOf, type ReportInput } from '../../report/index.ts';
import { reportWish } from '../../store/select/report-wishes.ts';
import { useActions, useApp } from '../hooks.ts';
import { Check } from './Check.tsx';
import { usePageReportLanguage } from './report-language.ts';
import { toggled } from './toggled.ts';
import { say } from './say.ts';

/** With fewer accounts there is nothing to choose: a report compares two. */
const MANY = 3;

/** Which accounts of a story of many the report is on. The last one cannot be left out. */
export function ReportAccounts({ input }: { readonly input: ReportInput }) {
  const { withoutAccounts } = useApp(reportWish);
  const { wishReport } = useActions();
  const { head } = wordsOf(usePageReportLanguage()).say;
  const { accounts } = input.comparison;
  if (accounts.length < MANY) return null;
  const wanted = accounts.filter(({ id }) => !withoutAccounts.includes(id));
  return (
    <fieldset>
      <legend>{say('report.accounts')}</legend>
      {accounts.map(({ id, publisher, title }, i) => (
        <Check
          key={id}
          label={publisher ?? title ?? head.account(String(i + 1))}
          checked={wanted.length === 0 || wanted.some((account) => account.id === id)}
          disabled={wanted.length === 1 && wanted[0]?.id === id}
          onChange={() => wishReport({ withoutAccounts: toggled(withoutAccounts, id) })}
        />
      ))}
    </fieldset>
  );
}
