import type { CommonText } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { accountOf } from '../../store/select/pair.ts';
import { t } from '../shared/t.ts';
import { Section } from '../shared/Section.tsx';
import { PlaceLink } from '../shared/PlaceLink.tsx';

interface Props {
  readonly pair: AccountPair;
  readonly commonText: readonly CommonText[];
}

/** Runs of the same words outside quotations: agreement that may be one report printed twice. */
export function CommonTextList({ pair, commonText }: Props) {
  return (
    <Section title={t('overview.common')} about={t('overview.common.about')}>
      <ol className="common-text">
        {commonText.map(({ id, words, a }) => {
          const account = accountOf(pair, a.account);
          return (
            account && (
              <li key={id}>
                <span lang={account.language} dir="auto">
                  <PlaceLink account={account} start={a.start}>
                    {account.text.slice(a.start, a.end)}
                  </PlaceLink>
                </span>{' '}
                <span className="count">{t('overview.spoken', { n: words })}</span>
              </li>
            )
          );
        })}
      </ol>
    </Section>
  );
}
