// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Comparison } from '../../engine/index.ts';
import { createApp } from '../../store/app.ts';
import { flood, floodStory } from '../../testing/flood-comparison.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { AppRoot } from './AppRoot.tsx';

// A machine under load is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

/** What jsdom does not have; nothing here measures anything. */
class NoObserver {
  observe = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  location.hash = '#/story/flood';
});

afterEach(async () => {
  // What the page loads later must not come after the test.
  await vi.dynamicImportSettled();
  cleanup();
  vi.unstubAllGlobals();
});

function show(comparison: Comparison): void {
  const app = createApp({
    engine: { compare: () => Promise.resolve({ ok: true, value: comparison }) },
    shelf: {
      list: () => [floodStory],
      open: () => Promise.resolve({ ok: true, value: floodStory }),
    },
    settings: { load: () => ({}), save: () => undefined },
  });
  render(<AppRoot app={app} />);
}

test('two accounts stand side by side, each sentence told by its marks, and React finds nothing wrong', async () => {
  const complaints = vi.spyOn(console, 'error');
  show(flood);
  const left = await screen.findByRole('region', { name: 'Left: The Valley Courier' });
  expect(left.textContent).toContain('River bursts its banks.');
  const sentence = screen.getByRole('button', { name: 'The river rose by two metres on Monday.' });
  const description = document.getElementById(sentence.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe('linked to 2 sentences in Hill Gazette, differs in numbers');
  expect(complaints).not.toHaveBeenCalled();
});

test('one account alone can be read', async () => {
  show({ ...flood, accounts: flood.accounts.slice(0, 1), links: [], findings: [], utterances: [] });
  expect(await screen.findByText(/one account only/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'The bridge was shut.' })).toBeTruthy();
});

test('a comparison that was cut short says what may be missing', async () => {
  show({ ...flood, complete: false, incomplete: ['align', 'framing'] });
  expect(await screen.findByText(/cut short.*\(links, differences\)/)).toBeTruthy();
});

test('a crash stays in its panel, with its reason, and the rest stands', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('no such sentence');
  };
  render(
    <>
      <p>The rest</p>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toContain('no such sentence');
  expect(screen.getByText('The rest')).toBeTruthy();
  quiet.mockRestore();
});
