import { expect, test } from 'vitest';
import { writeMarked } from '../../testing/marked-text.ts';
import { told } from '../../testing/told.ts';
import { differingPlaces } from './differing.ts';
import { readContext } from './index.ts';

/** The first sentences of both accounts, whole, with the words that differ marked. */
function differing(a: string, b: string, language = 'en'): string[] {
  const input = told(`1| ${a}`, `1| ${b}`, language);
  const context = readContext(input)!;
  const [pair] = context.pairs;
  const whole = { a: { from: 0, to: pair!.a.tokens.length }, b: { from: 0, to: pair!.b.tokens.length } };
  const places = differingPlaces(context, { pair: pair!, ...whole });
  return (['a', 'b'] as const).map((side) =>
    writeMarked(
      input[side].text,
      places.filter((place) => place.side === side),
    ),
  );
}

test.each([
  [
    'words without a partner, but no function words',
    'The mayor [turned] down a [bid] for the mill.',
    'The mayor has [rejected] an [offer] for the mill.',
  ],
  [
    'no other form, spelling or order of a word',
    'The mayor departed to [close] the harbour.',
    'The departure from the harbor by the mayor.',
  ],
  ['no word that is there twice', 'The mill [burned] by the mill.', 'The mill [flooded].'],
  [
    'no names that both know, but those that one knows',
    'The mill belongs to Ida Lund and [Carl Berg].',
    'The mill belongs to Lund and her [nephew].',
  ],
  [
    'no alias and no people of a land',
    'The US [praised] the Iranian mayor.',
    'The United States [blamed] the mayor of Iran.',
  ],
  [
    'no numbers that agree, but those that differ',
    'The mill lost fourteen workers and [three] ships.',
    'The mill lost 14 workers and [nine] ships.',
  ],
  [
    'a compound whole, and none for its hyphen',
    'The mayor denied [cyber-meddling] before the re-election.',
    'The mayor denied meddling before the reelection.',
  ],
  [
    'words beside each other as one, but not across a comma',
    'The mayor [ran away], [weeping].',
    'The mayor [sold cheap timber].',
  ],
])('%s', (_, a, b) => {
  const bare = (marked: string): string => marked.replace(/[[\]]/g, '');
  expect(differing(bare(a), bare(b))).toEqual([a, b]);
});

test('articles and elisions of other languages are function words', () => {
  expect(
    differing("Le maire a rejeté l'offre de la ville.", "Le maire a refusé l'offre de la ville.", 'fr'),
  ).toEqual(["Le maire a [rejeté] l'offre de la ville.", "Le maire a [refusé] l'offre de la ville."]);
});
