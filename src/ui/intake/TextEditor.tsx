import { useId, useState } from 'react';
import type { AccountRecord } from '../../annotation/model.ts';
import { useIntake } from '../hooks.ts';
import { say } from './say.ts';
import { useKeeping } from './use-keeping.ts';

/** A text is written as a whole each time. One of up to so many code units is kept with each key, a longer one */
const SHORT = 10_000;
/** after a pause, in milliseconds. */
const PAUSE = 400;
const PAUSE_PER_CHARACTER = 0.001;

interface Props {
  readonly account: AccountRecord;
  readonly number: number;
  /** The reader began to type. */
  readonly onType: () => void;
  /** The reader pasted all of a text, which is kept already. */
  readonly onPasted: (what: 'text' | 'address') => void;
}

/** Where the text of an account is pasted, typed and mended. A paste into an empty field is taken over with its paragraphs. */
export function TextEditor({ account, number, onType, onPasted }: Props) {
  const { value, change, commit } = useKeptText(account);
  const { paste, addFiles } = useIntake();
  const hint = useId();

  const onPaste = (event: React.ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    if (clipboardData.files.length > 0) {
      event.preventDefault();
      void addFiles([...clipboardData.files], account.id);
      onPasted('text');
      return;
    }
    // Into a text that is there already, words go as words.
    if (value.trim() !== '') return;
    event.preventDefault();
    const given = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
    onPasted(paste(account.id, given));
  };

  return (
    <>
      <textarea
        className="field account-text"
        data-empty={value.trim() === '' || undefined}
        aria-label={say('card.text', { n: number })}
        aria-describedby={hint}
        placeholder={say('card.text.placeholder')}
        rows={8}
        spellCheck={false}
        dir="auto"
        value={value}
        onChange={(event) => {
          change(event.target.value);
          onType();
        }}
        onPaste={onPaste}
        onBlur={commit}
      />
      <p id={hint} className="hint">
        {say('card.text.hint')}
      </p>
    </>
  );
}

/** The text of an account as it is typed; kept after a pause, when the field is left, and when the page goes. */
function useKeptText({ id, text }: AccountRecord) {
  const { editAccount } = useIntake();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    if (typed !== text) editAccount(id, { text: typed });
    setTyped(null);
  };
  const pause = typed === null || typed.length <= SHORT ? 0 : PAUSE + PAUSE_PER_CHARACTER * typed.length;
  useKeeping(typed, { pause, asks: pause > 0 }, commit);
  return { value: typed ?? text, change: setTyped, commit };
}
