declare module 'wink-porter2-stemmer' {
  /** Porter's second English stemmer (https://snowballstem.org/algorithms/english/stemmer.html). */
  export default function stem(word: string): string;
}
