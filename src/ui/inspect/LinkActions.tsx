import type { CorrectedLink } from '../../annotation/apply.ts';
import type { Passage } from '../../store/actions/notes.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useActions } from '../hooks.ts';
import { NoteButton } from '../notes/NotesHere.tsx';
import { t } from '../shared/t.ts';

interface Props {
  readonly pair: AccountPair;
  readonly link: CorrectedLink;
}

/** What a reader can say of a link: note it, keep it, deny it. */
export function LinkActions({ pair, link }: Props) {
  const { unlink, lock, split } = useActions();
  const isGroup = link.a.sentences.length + link.b.sentences.length > 2;
  return (
    <div className="actions">
      <NoteButton passages={passagesOf(pair, link)} label="note.addPair" />
      <button
        type="button"
        className="text-link"
        aria-pressed={link.locked ?? false}
        onClick={() => lock(link)}
      >
        {t(link.locked ? 'fix.unlock' : 'fix.lock')}
      </button>
      {isGroup && (
        <button type="button" className="text-link" onClick={() => split(link)}>
          {t('fix.split')}
        </button>
      )}
      <button type="button" className="text-link" onClick={() => unlink(link)}>
        {t('fix.unlink')}
      </button>
    </div>
  );
}

/** Both sides of a link, each from its first sentence to its last. */
function passagesOf({ left, right }: AccountPair, link: CorrectedLink): Passage[] {
  return [link.a, link.b].flatMap(({ account: id, sentences }) => {
    const account = [left, right].find((each) => each.id === id);
    const [first, last] = [
      account?.sentences[sentences[0] ?? -1],
      account?.sentences[sentences.at(-1) ?? -1],
    ];
    return first && last ? [{ account: id, range: { start: first.start, end: last.end } }] : [];
  });
}

/** Says that a link is not the engine's own any more. */
export function LinkOrigin({ link }: Pick<Props, 'link'>) {
  if (link.correction === undefined) return null;
  const how = link.locked ? 'fix.locked' : link.origin === 'reader' ? 'fix.linked' : 'fix.changed';
  return <span className="by-reader">{t(how)}</span>;
}
