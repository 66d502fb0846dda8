import { describe, expect, test } from 'vitest';
import { told, shown } from '../../testing/told.ts';
import type { FindingKind } from '../model.ts';
import { findFindings } from './index.ts';

/** What is found between two accounts of one sentence each, linked so surely; the tentative is marked. */
function between(kind: FindingKind, a: string, b: string, score = 0.9, language = 'en'): string[] {
  const { links, ...rest } = told(`1| ${a}`, `1| ${b}`, language);
  const input = { ...rest, links: links.map((link) => ({ ...link, score })) };
  const { findings } = findFindings(input);
  return findings
    .filter((finding) => finding.kind === kind)
    .flatMap((finding) =>
      shown(input, [finding], kind).map((words) => `${words}${finding.tentative ? ' (tentative)' : ''}`),
    );
}

describe('numbers', () => {
  test.each([
    ['that count one thing are sure', 'The fire killed 14 sheep.', 'The fire killed 19 sheep.', '14 | 19'],
    [
      'far apart are tentative',
      'The fire killed 14 sheep.',
      'The fire killed 90 sheep.',
      '14 | 90 (tentative)',
    ],
    [
      'rounded beyond a tenth differ',
      'Some 14,000 people left.',
      'About 16,000 people left.',
      'Some 14,000 | About 16,000',
    ],
  ])('%s', (_, a, b, expected) => expect(between('number', a, b)).toEqual([`number/differs: ${expected}`]));

  test('of money count one thing by a word farther off, those of things only perhaps', () => {
    expect(
      between(
        'number',
        'The walkout cost firms $14 million, according to the chamber.',
        'Shops lost nearly $20 million, the chamber estimates.',
      ),
    ).toEqual(['number/differs: $14 million | nearly $20 million']);
    expect(
      between(
        'number',
        'At least 14 of the many old guards fell ill.',
        'Some 20 guards were ill by the end of the week.',
      ),
    ).toEqual(['number/differs: At least 14 | Some 20 (tentative)']);
  });

  test('of the calendar are sure in sentences that say one thing, tentative in others', () => {
    const [monday, friday] = ['The mill burned down on Monday.', 'The mill burned down on Friday.'];
    expect(between('number', monday, friday)).toEqual(['number/differs: Monday | Friday']);
    expect(
      between(
        'number',
        'The mayor will tell the board members on Monday what she plans for the old mill.',
        'Lund wrote to all members on Friday night under the heading of a call.',
      ),
    ).toEqual(['number/differs: Monday | Friday (tentative)']);
  });
});

describe('certainty', () => {
  const [flat, hedged] = [
    'The gunman had pledged loyalty to the northern rebels.',
    'The gunman had reportedly pledged loyalty to the northern rebels.',
  ];
  test('is sure in sentences that are surely one', () => {
    expect(between('certainty', flat, hedged)).toEqual(['certainty/hedge: had pledged | reportedly pledged']);
    const [went, mayHaveGone] = ['Lund left at noon.', 'Lund may have left for the coast.'];
    expect(between('certainty', went, mayHaveGone, 0.4).join()).toContain('(tentative)');
  });

  test('is sure of one act told in clauses that share more than names, whatever the sentences share', () => {
    expect(
      between(
        'certainty',
        'After a week of talks the shipyard said that it may close the northern dock in spring.',
        'Workers in the old town, many of them with families, were told that it will close the dock.',
        0.4,
      ),
    ).toEqual(['certainty/hedge: may close | will close']);
  });

  test.each([
    ['on a condition', 'Lund can be fined if she is found to have played a role in the fire.'],
    ['denied', 'Lund stopped short of playing a role in the fire.'],
  ])('does not differ from what is told %s', (_, other) => {
    expect(between('certainty', 'Lund reportedly played a role in the fire.', other)).toEqual([]);
  });

  test('is not added by a word that says how often', () => {
    expect(
      between('certainty', 'The mayor attended the vote.', 'The mayor always attended the vote.'),
    ).toEqual([]);
  });

  test('does not differ from what somebody is only accused of', () => {
    const accused = 'Lund accused the men of hurling stones at the mill.';
    expect(between('certainty', 'The men allegedly hurled stones at the mill.', accused)).toEqual([]);
  });

  test('is not what is near a noun', () => {
    const a = 'It is not clear what the order means for the mill.';
    expect(between('certainty', a, 'The order closes the mill.')).toEqual([]);
  });
});

test('what goes on is no statement', () => {
  const a = 'Lund said the members would stay out for as long as it takes.';
  const b = 'Lund vowed that the strike would go on for as long as the members want.';
  expect(between('attribution', a, b).join()).not.toContain('go on');
});

describe('reporting words', () => {
  test('that introduce two quotations are no difference', () => {
    const a = '“Close the old mill at once,” Captain Ida Lund demanded on the pier.';
    const b = '“Nobody told me anything,” Captain Ida Lund said on the pier.';
    expect(between('attribution', a, b)).toEqual([]);
  });

  test('are verbs, not nouns of the same form', () => {
    const a = 'Lund’s tweets about the ferry line to the old mill angered the town.';
    const b = 'Lund warned the town about the ferry line to the old mill.';
    expect(between('attribution', a, b)).toEqual([]);
  });
});

describe('modifiers', () => {
  test('stand before words of the same make', () => {
    const a = 'The notorious officials endorsed the mill.';
    expect(between('wording', a, 'He officially endorsed the mill.').join()).not.toContain('modifier');
  });

  test('are no subject of a verb', () => {
    const a = 'They fear that bigotry played a role in the vote.';
    expect(between('wording', a, 'Lund played a role in the vote.').join()).not.toContain('modifier');
  });
});

describe('naming', () => {
  test('leaves out what is part of a longer name', () => {
    const a = 'The spying went on, and the spying was secret.';
    expect(
      between(
        'naming',
        a,
        'The hearing on the sunken boats was held without any witness at the Coastal Surveillance Court.',
      ),
    ).toEqual([]);
  });

  test.each([
    ['an act', 'He asked to stop Mary Lund from voting.'],
    [
      'the subject of what follows',
      'In a letter to Mary Lund, the scholars of the town make clear what they want.',
    ],
  ])('takes %s for no introduction', (_, a) => {
    expect(between('naming', a, 'Mary Lund, a former wrestler, came to vote.')).toEqual([]);
  });

  test('ends an introduction before what somebody did', () => {
    const a = 'Mary Lund, the timber merchant who sold the mill, came to vote.';
    expect(between('naming', a, 'Mary Lund, a former wrestler, came to vote.')).toEqual([
      'naming/introduction: timber merchant | former wrestler',
    ]);
  });
});

test('a stance-bearing word lends no stance to others of its stem', () => {
  const a = 'The harbour opened to the public without danger.';
  expect(between('loaded', a, 'The harbour began work.')).toEqual([]);
});

describe('clauses of other languages', () => {
  test.each([
    [
      'pt',
      'O ministro da Defesa anunciou a reforma da pista do aeroporto.',
      'A polícia do estado prendeu o chefe da quadrilha do porto.',
    ],
    [
      'es',
      'El alcalde de la ciudad anunció que se cerrará el puente.',
      'La jueza de la región dijo que se abrirá una escuela.',
    ],
    [
      'fr',
      'Le maire de la ville a annoncé la fermeture du marché.',
      'La police de la région a arrêté le chef de la bande.',
    ],
    [
      'de',
      'Der Minister hat die Sperrung der Brücke für den Winter angekündigt.',
      'Die Polizei hat den Leiter der Schule für das Dorf befragt.',
    ],
  ])('%s: that share function words only are never sure', (language, a, b) =>
    expect(between('wording', a, b, 0.9, language).filter((found) => !found.endsWith('(tentative)'))).toEqual(
      [],
    ),
  );

  test.each([
    [
      'pt',
      'O avião caiu numa floresta a 15 quilômetros do aeroporto.',
      'Os aviões se espatifaram numa floresta a 15 quilômetros do aeroporto.',
      'caiu | espatifaram',
    ],
    [
      'fr',
      'Les inspecteurs ont critiqué la fermeture du marché couvert.',
      "L'inspecteur a salué la fermeture du marché couvert.",
      'critiqué | salué',
    ],
  ])('%s: words in other forms are the same words', (language, a, b, expected) =>
    expect(between('wording', a, b, 0.9, language)).toEqual([`wording/place: ${expected} (tentative)`]),
  );
});
