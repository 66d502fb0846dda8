import { close, trim } from './change.ts';
import type { Random } from './random.ts';

/** Made up. */
const SPEAKERS = [
  ['Anna Holm', 'the finance minister'],
  ['Peter Marsh', 'a spokesman for the agency'],
  ['Lena Ortiz', 'who chairs the committee'],
  ['Omar Haddad', 'the mayor'],
  ['Ruth Calder', 'a union leader'],
  ['Viktor Lund', 'the opposition leader'],
  ['Grace Obi', 'a professor of law'],
  ['Daniel Roth', 'the defence secretary'],
] as const;
const PLAIN = ['said', 'told reporters', 'added'] as const;
const COLOURED = ['said', 'claimed', 'insisted', 'warned', 'admitted'] as const;

/** A sentence as two accounts would quote it: whole here, there whole, cut or in part, with another verb. */
export function quoteBoth(sentence: string, random: Random): { a: string; b: string } {
  const [name, role] = random.pick(SPEAKERS);
  const surname = name.split(' ')[1]!;
  const words = sentence.slice(0, -1);
  const a = `"${words}," ${name}, ${role}, ${random.pick(PLAIN)}.`;
  const verb = random.pick(COLOURED);
  const other = random.pick([
    () => `"${words}," ${surname} ${verb}.`,
    () =>
      `"${trim(sentence, random).slice(0, -1)}," ${verb === 'said' ? `${verb} ${name}` : `${name} ${verb}`}.`,
    () => `${surname} ${verb} on Tuesday that "${fragment(sentence, random)}."`,
  ]);
  return { a, b: other() };
}

/** The end of the sentence from somewhere before its middle. */
function fragment(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const from = 1 + random.below(Math.max(1, Math.floor(words.length / 2)));
  return close(words.slice(from)).slice(0, -1);
}
