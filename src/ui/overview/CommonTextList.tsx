import { useMemo } from 'react';
import type { CommonText } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { accountOf } from '../../store/select/pair.ts';
import { LongList, type ListLook } from '../shared/LongList.tsx';
import { PlaceLink } from '../shared/PlaceLink.tsx';
import { Section } from '../shared/Section.tsx';
import { say } from './say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly commonText: readonly CommonText[];
}

const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

/** Runs of the same words outside quotations: agreement that may be one report printed twice. */
export function CommonTextList({ pair, commonText }: Props) {
  const look = useMemo(() => lookOf(pair), [pair]);
  return (
    <Section title={say('overview.common')} about={say('overview.common.about')}>
      <LongList className="common-text" entries={commonText} look={look} current={NOTHING_CHOSEN} />
    </Section>
  );
}

function lookOf(pair: AccountPair): ListLook<CommonText> {
  const wordsOf = ({ a }: CommonText) => accountOf(pair, a.account)?.text.slice(a.start, a.end) ?? '';
  const countOf = ({ words }: CommonText) => say('overview.spoken', { n: words });
  return {
    className: 'common-words',
    idOf: ({ id }) => id,
    wordsOf: (common) => `${wordsOf(common)} ${countOf(common)}`,
    draw(common) {
      const account = accountOf(pair, common.a.account);
      return (
        account && (
          <>
            <span lang={account.language} dir="auto">
              <PlaceLink account={account} start={common.a.start}>
                {wordsOf(common)}
              </PlaceLink>
            </span>{' '}
            <span className="count">{countOf(common)}</span>
          </>
        )
      );
    },
  };
}
