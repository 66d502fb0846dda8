import { LAYERS, type LayerId } from '../../report/layers.ts';
import { layerCounts } from '../../store/select/highlights.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** The switches of the layers: each shows its look, its name and how much there is. Folded away on a small screen. */
export function LayerBar({ folded }: { readonly folded: boolean }) {
  const on = useApp(({ layers }) => LAYERS.filter((layer) => layers[layer]).length);
  if (!folded) return <Switches />;
  return (
    <details className="layer-fold">
      <summary>
        {t('layers.heading')} <span className="count">{t('layers.on', { n: on })}</span>
      </summary>
      <Switches />
    </details>
  );
}

function Switches() {
  const counts = useApp(layerCounts);
  const layers = useApp((state) => state.layers);
  const { toggleLayer } = useActions();
  return (
    <div role="group" aria-label={t('layers.heading')} className="layer-bar">
      {LAYERS.map((layer) => (
        <LayerSwitch
          key={layer}
          layer={layer}
          on={layers[layer]}
          count={counts[layer]}
          onToggle={() => toggleLayer(layer)}
        />
      ))}
    </div>
  );
}

interface SwitchProps {
  readonly layer: LayerId;
  readonly on: boolean;
  readonly count: number;
  readonly onToggle: () => void;
}

function LayerSwitch({ layer, on, count, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      title={`${t(`layer.${layer}.about`)} (${LAYERS.indexOf(layer) + 1})`}
      data-layer={layer}
      aria-keyshortcuts={String(LAYERS.indexOf(layer) + 1)}
      className="layer-switch"
      onClick={onToggle}
    >
      <span data-layers={on ? layer : undefined} className="layer-sample" aria-hidden="true">
        Aa
      </span>
      {t(`layer.${layer}`)}
      <span className="count">{count}</span>
    </button>
  );
}
