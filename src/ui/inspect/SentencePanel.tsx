import { ArrowRight } from 'lucide-react';
import { wordDiff } from '../shared/word-diff.ts';
import { findingsIn } from '../../store/select/differences.ts';
import { counterpartsOf, linkIndex, sideText, type Counterpart } from '../../store/select/links.ts';
import { otherOf, type AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { WordDiff } from '../shared/WordDiff.tsx';
import { t } from '../shared/t.ts';
import { certainty } from './certainty.ts';
import { NotesHere } from '../notes/NotesHere.tsx';
import { FindingLinks } from './FindingLinks.tsx';
import { LinkActions, LinkOrigin } from './LinkActions.tsx';
import { LinkNearest, SentenceActions } from './SentenceActions.tsx';
import { evidenceWords } from './evidence-words.ts';

interface Props {
  readonly pair: AccountPair;
  readonly at: SentenceRef;
  readonly onGoTo: (to: SentenceRef) => void;
}

/** A sentence with its counterparts: the words of both, why they are linked and how surely, what differs. */
export function SentencePanel({ pair, at, onGoTo }: Props) {
  const counterparts = counterpartsOf(useApp(linkIndex), at);
  return (
    <>
      {counterparts.length === 0 && <Alone pair={pair} at={at} onGoTo={onGoTo} />}
      {counterparts.map((counterpart) => (
        <CounterpartCard key={counterpart.link.id} pair={pair} counterpart={counterpart} onGoTo={onGoTo} />
      ))}
      <SentenceActions pair={pair} at={at} />
      <NotesHere at={at} />
      <FindingsHere at={at} />
    </>
  );
}

interface CardProps {
  readonly pair: AccountPair;
  readonly counterpart: Counterpart;
  readonly onGoTo: (to: SentenceRef) => void;
}

function CounterpartCard({ pair, counterpart: { link, here, there }, onGoTo }: CardProps) {
  const [left, right] = here.account === pair.left.id ? [here, there] : [there, here];
  const texts = { a: sideText(pair.left, left), b: sideText(pair.right, right) };
  const parts = wordDiff(texts.a, texts.b);
  const target = here.account === pair.left.id ? pair.right : pair.left;
  return (
    <section className="card">
      <p className="card-meta">
        <strong>{t(`inspect.kind.${link.kind}`)}</strong>{' '}
        {link.origin === 'machine' && <span>{certainty(link.score)}</span>}
        <LinkOrigin link={link} />
        <button
          type="button"
          className="text-link"
          onClick={() => onGoTo({ account: there.account, sentence: there.sentences[0]! })}
        >
          {t('inspect.jump', { name: accountName(target) })} <ArrowRight aria-hidden="true" />
        </button>
      </p>
      <div className="two-sides">
        <p className="side-text" data-side="a" lang={pair.left.language} dir="auto">
          <WordDiff texts={texts} parts={parts} side="a" />
        </p>
        <p className="side-text" data-side="b" lang={pair.right.language} dir="auto">
          <WordDiff texts={texts} parts={parts} side="b" />
        </p>
      </div>
      <Why pair={pair} counterpart={{ link, here, there }} />
      <LinkActions pair={pair} link={link} />
    </section>
  );
}

function Why({ pair, counterpart: { link } }: Omit<CardProps, 'onGoTo'>) {
  const accounts = [pair.left, pair.right];
  const a = accounts.find(({ id }) => id === link.a.account);
  const b = accounts.find(({ id }) => id === link.b.account);
  const evidence = a && b ? evidenceWords(link, a, b) : [];
  if (evidence.length === 0) return null;
  return (
    <div className="why">
      <h3 className="label">{t('inspect.why')}</h3>
      <dl>
        {evidence.map(({ kind, words }) => (
          <div key={kind}>
            <dt>{t(`evidence.${kind}`)}</dt>
            <dd>{words.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A sentence without a counterpart, with the closest there is if the engine names it. */
function Alone({ pair, at, onGoTo }: Props) {
  const other = otherOf(pair, at.account);
  const nearest =
    useApp((state) => findingsIn(state, at).find((finding) => finding.nearest))?.nearest ?? null;
  const sentence = nearest && other.sentences[nearest.sentence];
  return (
    <section className="card">
      <p>{t('inspect.none', { name: accountName(other) })}</p>
      {sentence && (
        <>
          <p className="label mt-3">{t('inspect.nearest')}</p>
          <p
            className="side-text mt-1"
            data-side={other === pair.left ? 'a' : 'b'}
            lang={other.language}
            dir="auto"
          >
            {other.text.slice(sentence.start, sentence.end)}
          </p>
          <LinkNearest at={at} there={{ account: other.id, sentence: nearest.sentence }} />
          <button
            type="button"
            className="text-link mt-2 text-sm"
            onClick={() => onGoTo({ account: other.id, sentence: nearest.sentence })}
          >
            {t('inspect.jump', { name: accountName(other) })} <ArrowRight aria-hidden="true" />
          </button>
        </>
      )}
    </section>
  );
}

function FindingsHere({ at }: { readonly at: SentenceRef }) {
  const findings = useApp((state) => findingsIn(state, at));
  if (findings.length === 0) return null;
  return (
    <section className="card">
      <h3 className="label">{t('inspect.findings')}</h3>
      <FindingLinks findings={findings} />
    </section>
  );
}
