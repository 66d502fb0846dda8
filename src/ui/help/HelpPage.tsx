import { useEffect, useState } from 'react';
import { Masthead } from '../app/Masthead.tsx';
import { LAYERS, type LayerId } from '../../report/layers.ts';
import { useActions } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { KeyMap } from './KeyMap.tsx';
import { help } from './text.ts';

/** What to do, and which keys do it. */
const STEPS = [['steps.1'], ['steps.2', 'steps.2.keys'], ['steps.3', 'steps.3.keys']] as const;
const REST = ['rail', 'ribbon', 'sure', 'follow', 'local'] as const;

/** Everything explained: how to begin, each mark on an example, what stands around the text, the keys. */
export default function HelpPage() {
  useEffect(() => {
    document.title = `${help('page.heading')} · ${t('app.name')}`;
  }, []);
  return (
    <div className="app">
      <Masthead story={null} view={null} />
      <main id="main" tabIndex={-1} className="page help-page">
        <h1 className="page-title">{help('page.heading')}</h1>
        <p className="page-lead">{help('page.lead')}</p>
        <section>
          <h2 className="ledger-title">{help('steps.heading')}</h2>
          <ol className="help-steps">
            {STEPS.map(([step, keys]) => (
              <li key={step}>
                {help(step)} {keys && <span className="key-hint">{help(keys)}</span>}
              </li>
            ))}
          </ol>
          <ShowAround />
        </section>
        <section>
          <h2 className="ledger-title">{help('marks.heading')}</h2>
          <p className="page-lead">{help('marks.lead')}</p>
          <dl>
            {LAYERS.map((layer) => (
              <Mark key={layer} layer={layer} />
            ))}
          </dl>
        </section>
        <section>
          <h2 className="ledger-title">{help('rest.heading')}</h2>
          <dl>
            {REST.map((part) => (
              <div key={part} className="help-entry">
                <dt className="font-semibold">{help(`rest.${part}`)}</dt>
                <dd>{help(`rest.${part}.about`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2 className="ledger-title">{help('keys.heading')}</h2>
          <KeyMap />
        </section>
      </main>
    </div>
  );
}

/** A mark as it looks in a text, with what it means there. */
function Mark({ layer }: { readonly layer: LayerId }) {
  const [sentence, marked] = [help(`marks.${layer}`), help(`marked.${layer}`)];
  const [before, after] = sentence.split(marked);
  return (
    <div className="help-entry">
      <dt>
        <span className="label">{t(`layer.${layer}`)}</span>
        <p className="help-example">
          {before}
          <mark data-layers={layer}>{marked}</mark>
          {after}
        </p>
      </dt>
      <dd>{help(`why.${layer}`)}</dd>
    </div>
  );
}

function ShowAround() {
  const { setShownAround } = useActions();
  const [done, setDone] = useState(false);
  const again = () => {
    setShownAround(false);
    setDone(true);
  };
  return (
    <p className="actions">
      <button type="button" className="button" onClick={again}>
        {help('page.again')}
      </button>
      <a href="./" className="text-link">
        {help('page.back')}
      </a>
      <span role="status">{done && help('page.again.done')}</span>
    </p>
  );
}
