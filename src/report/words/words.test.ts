import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../engine/framing/messages.ts';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { seedReport } from '../../testing/seed-report.ts';
import { buildReport, FORMATS, reportHtml, reportMarkdown } from '../index.ts';
import { englishNames } from './english.ts';
import { englishSentences } from './english-sentences.ts';
import { explanationIn, reasonIn } from './engine-words.ts';
import { wordsOf } from './index.ts';

const german = wordsOf('de');
const engine = german.engine!;

/** All texts of a catalogue that take no value. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('a report in German', () => {
  it('says in German what is its own, and nothing else differs', () => {
    expect(reportMarkdown(bridgeReport({ language: 'de' }))).toMatchSnapshot();
  });

  it.each([
    ['of two accounts', seedReport()],
    ['of a short story', bridgeReport()],
  ])('%s holds nothing of what it says in English', (_, input) => {
    const html = reportHtml({ ...input, language: 'de' });
    expect(html).toContain('<html lang="de">');
    const own = [...textsOf(englishNames), ...textsOf(englishSentences)].filter((text) => text.length > 12);
    const kept = new Set([...textsOf(german.names), ...textsOf(german.say)]);
    expect(own.filter((text) => html.includes(text.trim()) && !kept.has(text))).toEqual([]);
    expect(html).not.toMatch(/One account|account says|The accounts/);
  });

  it.each(FORMATS)('has the same bytes each time as %s', async (format) => {
    const [once, again] = [
      await buildReport(bridgeReport({ language: 'de' }), format),
      await buildReport(bridgeReport({ language: 'de' }), format),
    ];
    expect(again).toEqual(once);
  });

  it('leaves what programs read as it is', async () => {
    for (const format of ['json', 'jsonld'] as const)
      expect(await buildReport(bridgeReport({ language: 'de' }), format)).toEqual(
        await buildReport(bridgeReport(), format),
      );
  });
});

describe('what the engine says', () => {
  it('has in German the values that it has in English', () => {
    const wrong = Object.entries(MESSAGES).filter(
      ([id, text]) => holesOf(engine.messages[id as keyof typeof MESSAGES]).join() !== holesOf(text).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('is told in the grammar of the language', () => {
    const say = (id: keyof typeof MESSAGES, values: Readonly<Record<string, string>>): string =>
      explanationIn(engine, { explanation: '', message: { id, values } });
    expect(say('only.run', { sentences: '1' })).toContain('von einem Satz verknüpft');
    expect(say('only.run', { sentences: '4' })).toContain('von 4 Sätzen verknüpft');
    expect(say('loaded.word', { one: 'regime', count: '2' })).toContain('(zweimal)');
    expect(say('order.place', { placeOne: 'top', placeOther: 'late' })).toContain('ganz oben und');
  });

  it('stays as it is where there is no translation, or an unknown message', () => {
    const finding = { explanation: 'As it was.', message: { id: 'of.tomorrow', values: {} } };
    expect(explanationIn(engine, finding)).toBe('As it was.');
    expect(explanationIn(null, finding)).toBe('As it was.');
    expect(explanationIn(engine, { explanation: 'By hand.' })).toBe('By hand.');
    expect(reasonIn(engine, { rule: 'of-tomorrow', reason: 'Why.' })).toBe('Why.');
  });

  it('has a reason in German for each rule that takes something out', () => {
    const folder = fileURLToPath(new URL('../../engine/clean', import.meta.url));
    const rules = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bid: '([\w-]+)',\s+reason:/g),
      ])
      .map(([, id]) => id!);
    expect(rules.length).toBeGreaterThan(10);
    expect(Object.keys(engine.removals).sort()).toEqual(rules.sort());
  });
});
