import { describe, expect, it } from 'vitest';
import { REPORTING_DE } from './data/reporting-verbs-de.ts';
import { REPORTING_EN } from './data/reporting-verbs-en.ts';
import { REPORTING_ES } from './data/reporting-verbs-es.ts';
import { REPORTING_FR } from './data/reporting-verbs-fr.ts';
import { REPORTING_PT } from './data/reporting-verbs-pt.ts';
import { inflect } from './inflect.ts';
import { findReporting, reportingNoun, reportingPhrase, reportingVerb } from './reporting.ts';

/** Marks the reporting words of a sentence, with the stance of each: `He [claimed:distancing] it`. */
function mark(sentence: string, language: string, nouns = false): string {
  const words = sentence.split(' ');
  const hits = findReporting(words, language, { nouns });
  return words
    .map((word, i) => {
      const opens = hits.find((hit) => hit.from === i);
      const closes = hits.find((hit) => hit.to === i + 1);
      return `${opens ? '[' : ''}${word}${closes ? `:${closes.stance}]` : ''}`;
    })
    .join(' ');
}

describe('reporting words', () => {
  it.each([
    ['en', 'He [said:neutral] that'],
    ['en', 'She [Claimed:distancing] that they [conceded:factive] it'],
    ['en', 'the mayor [pointed out:endorsing] that'],
    ['en', 'nobody [admitted:factive] what he [denied:neutral]'],
    ['en', '[according to:neutral] the harbour master'],
    ['en', 'they [made it clear:endorsing] at once'],
    ['es', 'el alcalde [reconoció:factive] que [dijo:neutral] eso'],
    ['fr', 'elle [prétend:distancing] avoir [expliqué:endorsing] tout'],
    ['fr', '[selon:neutral] le maire'],
    ['fr', '[pour reprendre les mots de:neutral] la voisine'],
    ['de', 'sie [gab:neutral] am Montag in Kiel bekannt'],
    ['de', 'er [behauptete:distancing] und [betonte:endorsing] es'],
    ['pt', 'a ministra [admitiu:factive] o que ele [alegou:distancing]'],
  ])('%s: %s', (language, marked) => {
    const plain = marked.replace(/\[|(?::\w+)?\]/g, '');
    expect(mark(plain, language)).toBe(marked);
  });

  it('finds nouns only when asked', () => {
    expect(mark('an allegation in a statement', 'en')).toBe('an allegation in a statement');
    expect(mark('two allegations in a statement', 'en', true)).toBe(
      'two [allegations:distancing] in a [statement:neutral]',
    );
  });

  it('knows no verb of a language without data, and ignores the region', () => {
    expect(reportingVerb('said', 'fi')).toBeNull();
    expect(reportingVerb('said', 'en-GB')?.lemma).toBe('say');
    expect(reportingVerb('constructor', 'en')).toBeNull();
  });

  it('marks verbs that have a more usual sense', () => {
    expect(reportingVerb('said', 'en')?.sure).toBe(true);
    expect(reportingVerb('added', 'en')?.sure).toBe(false);
  });

  it('looks up nouns and phrases in any case', () => {
    expect(reportingNoun('Admission', 'en')?.stance).toBe('factive');
    expect(reportingPhrase('According to', 'en')?.lemma).toBe('according to');
    expect(reportingPhrase('D’après', 'fr')?.stance).toBe('neutral');
  });
});

describe('inflect', () => {
  it.each([
    ['en', 'reply', 'reply replies replied replying'],
    ['en', 'admit*', 'admit admits admitted admitting'],
    ['en', 'agree', 'agree agrees agreed agreeing'],
    ['es', 'anunciar', 'anunciar anuncia anuncian anunció'],
    ['fr', 'annoncer', 'annoncer annonce annoncent annoncé annoncée annonça annonçait'],
    ['de', 'betonen', 'betonen betont betonte betonten'],
    ['de', 'melden', 'melden meldet meldete meldeten gemeldet'],
    ['pt', 'admitir', 'admitir admite admitem admitiu'],
  ] as const)('%s %s', (language, entry, expected) => {
    const { forms } = inflect(entry, language);
    expect(forms).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('repeats a particle after each form', () => {
    const { lemma, sure, forms } = inflect('go/went/gone_on?', 'en');
    expect({ lemma, sure }).toEqual({ lemma: 'go on', sure: false });
    expect(forms).toEqual(expect.arrayContaining(['go on', 'goes on', 'going on', 'went on', 'gone on']));
  });
});

describe('the data', () => {
  const all = { en: REPORTING_EN, es: REPORTING_ES, fr: REPORTING_FR, de: REPORTING_DE, pt: REPORTING_PT };

  it.each(Object.entries(all))('%s lists no verb under two stances', (language, data) => {
    const lemmas = Object.values(data.verbs).flatMap((list) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((entry) => inflect(entry, language as keyof typeof all).lemma),
    );
    const twice = lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i);
    expect(twice).toEqual([]);
  });

  it('covers English in depth', () => {
    const lemmas = Object.values(REPORTING_EN.verbs).flatMap((list) => list.split(/\s+/).filter(Boolean));
    expect(lemmas.length).toBeGreaterThan(250);
  });
});
