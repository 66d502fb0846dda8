import { expect, test } from 'vitest';
import { isMissingCode, technicalReport } from './technical-report.ts';

test('a technical report tells places in the code, and nothing that was written or read', () => {
  const error = new SyntaxError(`Unexpected token 'H', "He said so" is not valid JSON`);
  error.stack = `SyntaxError: "He said so"\n    at parse (assets/index-1.js:1:2)`;
  const components = '\n    at Inspector (assets/Inspector-1.js:3:4)';
  const address = '/story/my-secret-story/quotes?at=He%20said';
  expect(technicalReport({ error, components, address, browser: 'Netscape' })).toBe(
    [
      'SyntaxError: Unexpected token "…", "…" is not valid JSON',
      '    at parse (assets/index-1.js:1:2)',
      '',
      '    at Inspector (assets/Inspector-1.js:3:4)',
      '',
      'View: quotes',
      'Browser: Netscape',
    ].join('\n'),
  );
});

test('code that could not be fetched is told from code that broke, in each browser’s words', () => {
  const said = [
    'Failed to fetch dynamically imported module: http://localhost/a.js',
    'error loading dynamically imported module: http://localhost/a.js',
    'Importing a module script failed.',
  ];
  expect(said.filter((message) => !isMissingCode(new TypeError(message)))).toEqual([]);
  expect(isMissingCode(new Error('no such sentence'))).toBe(false);
});
