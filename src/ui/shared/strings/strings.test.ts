import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../language.ts';
import type { Message } from './catalogue.ts';
import { en as firstView } from './en/index.ts';
import { coverage } from './en/coverage.ts';
import { files } from './en/files.ts';
import { intake } from './en/intake.ts';
import { overview } from './en/overview.ts';
import { quotes } from './en/quotes.ts';
import { report } from './en/report.ts';
import { told } from './en/told.ts';
import { LANGUAGES, offeredTag } from './languages.ts';

/** What comes with later screens. */
const later: Readonly<Record<string, Message>> = {
  ...intake,
  ...coverage,
  ...files,
  ...overview,
  ...quotes,
  ...report,
  ...told,
};
/** All there is in English. */
const en: Readonly<Record<string, Message>> = { ...firstView, ...later };

const UI = fileURLToPath(new URL('../..', import.meta.url));

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The names in braces, each once, in alphabetical order. */
function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}

describe.each(LANGUAGES)('the strings in $name', ({ tag }) => {
  it('have the places for values that English has, in every form', async () => {
    const { strings } = await loadLanguage(tag);
    const translated: Readonly<Record<string, Message>> = { ...later, ...strings };
    const wrong = Object.keys(en).filter((key) =>
      formsOf(translated[key]!).some(
        (form) => holesOf(form).join() !== holesOf(formsOf(en[key]!).at(-1)!).join(),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have exactly the plural forms of the language', async () => {
    const { strings } = await loadLanguage(tag);
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    const wrong = Object.entries({ ...later, ...strings }).filter(
      ([, message]) =>
        typeof message !== 'string' && Object.keys(message).toSorted().join() !== categories.join(),
    );
    expect(wrong).toEqual([]);
  });

  it('say something and are typeset: no straight quotation mark, no three dots', async () => {
    const { strings } = await loadLanguage(tag);
    const wrong = Object.entries({ ...later, ...strings }).filter(([, message]) =>
      formsOf(message).some((form) => form.trim() === '' || /"|\.\.\.|\w'\w/.test(form)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every string', () => {
  it('has a key of its own', () => {
    expect(Object.keys(later).filter((key) => key in firstView)).toEqual([]);
  });

  const code = readdirSync(UI, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('strings') && !path.includes('.test.'))
    .map((path) => readFileSync(`${UI}/${path}`, 'utf8'))
    .concat(readFileSync(`${UI}/../main.tsx`, 'utf8'))
    .join('\n');

  it('is used by the page', () => {
    const literal = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key));
    // `layer.${layer}.about` stands for every key of that shape.
    const shapes = [...code.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)].map(
      ([, shape]) => new RegExp(`^${shape!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    );
    const shaped = shapes.filter((shape) => shape.source.includes('\\.') && /^\^[a-z]/.test(shape.source));
    const unused = Object.keys(en).filter(
      (key) => !literal.has(key) && !shaped.some((shape) => shape.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the language of a reader', () => {
  it('is the one that was chosen', () => {
    expect(offeredTag('de', ['en-GB'])).toBe('de');
  });

  it('is otherwise the first of the browser’s that there is', () => {
    expect(offeredTag('system', ['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(offeredTag('system', ['fr-FR'])).toBe('en');
  });

  it('is that of the browser if what was remembered is no language of ours', () => {
    expect(offeredTag('tlh', ['de'])).toBe('de');
    expect(offeredTag(7, ['de'])).toBe('de');
  });
});
