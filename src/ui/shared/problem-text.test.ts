import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage, speak } from './language.ts';
import { notStoredText, problemText } from './problem-text.ts';

const problem = (code: string, message: string) => ({ code, message, account: null });

test('a problem is told without the name of the file that stands beside it', () => {
  expect(problemText(problem('empty-file', 'a.txt: there is no text in it.'), 'a.txt')).toBe(
    'There is no text in it.',
  );
  expect(problemText(problem('of-tomorrow', 'Something.'))).toBe('Something.');
});

describe('in German', () => {
  const page = { lang: '', dir: '' };
  beforeAll(async () => {
    Object.assign(globalThis, { document: { documentElement: page } });
    speak(await loadLanguage('de'));
  });
  afterAll(async () => {
    speak(await loadLanguage('en'));
    Reflect.deleteProperty(globalThis, 'document');
  });

  test('a problem is told by its code, with what a program said of it', () => {
    const json = 'a.json: not valid JSON (Unexpected token).';
    expect(problemText(problem('no-json', json), 'a.json')).toBe('Kein gültiges JSON (Unexpected token).');
    expect(problemText(problem('empty-file', 'a.txt: there is no text in it.'), 'a.txt')).toBe(
      'Darin ist kein Text.',
    );
  });

  test('one that is not translated is told as it came', () => {
    expect(problemText(problem('of-tomorrow', 'Something.'))).toBe('Something.');
  });

  test('why nothing is stored is told with what it means', () => {
    const said = notStoredText({ state: 'memory-only', reason: 'full', message: 'No room.' });
    expect(said).toMatch(/^Es ist kein Platz mehr, um Notizen zu speichern\. Ihre Notizen bleiben/);
  });
});
