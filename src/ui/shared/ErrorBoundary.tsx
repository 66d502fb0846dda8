import { Component, type ReactNode } from 'react';
import { t } from './t.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a crash inside one panel: says what happened, lets the reader try again, leaves the rest standing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" className="m-6 max-w-prose border-l-4 border-bad py-2 pl-4 text-sm">
        <p className="font-semibold">{t('error.heading')}</p>
        <p className="mt-1 text-soft">{t('error.rest')}</p>
        <p className="mt-2 font-mono text-xs break-words text-soft">{error.message}</p>
        <button type="button" className="button mt-3" onClick={() => this.setState({ error: null })}>
          {t('error.again')}
        </button>
      </div>
    );
  }
}
