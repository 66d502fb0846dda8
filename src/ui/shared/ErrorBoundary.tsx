import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BrokenPanel } from './BrokenPanel.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly components: string;
}

const SOUND: State = { error: null, components: '' };

/** Keeps a crash inside one panel, and leaves the rest standing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = SOUND;

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ components: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, components } = this.state;
    if (!error) return this.props.children;
    return <BrokenPanel error={error} components={components} onAgain={() => this.setState(SOUND)} />;
  }
}
