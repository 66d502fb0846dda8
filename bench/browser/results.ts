/** Bytes: JavaScript as it is and gzipped, the Worker's too, and the heap of the page once the comparison is there. */
export interface Weight {
  readonly scripts: number;
  readonly zipped: number;
  readonly heap: number;
}

/** Milliseconds on the wall. */
export interface Interaction {
  readonly name: string;
  /** By what the processor was slowed down. */
  readonly slower: number;
  /** From the start of navigation to the accounts with their marks drawn. */
  readonly first: number;
  /** The worst time from a press until the page had drawn what came of it. */
  readonly selecting: number;
  readonly stepping: number;
  /** Bytes. */
  readonly heap: number;
}

/** Tasks of 50 ms or more while a text was scrolled; milliseconds. */
export interface Scrolling {
  readonly name: string;
  readonly pixels: number;
  readonly count: number;
  readonly longest: number;
  readonly total: number;
}

export interface BrowserResults {
  readonly weight: Weight;
  readonly interactions: readonly Interaction[];
  readonly scrolling: readonly Scrolling[];
  /** Adding a note where there are many; milliseconds. */
  readonly notes: {
    readonly notes: number;
    readonly first: number;
    readonly press: number;
    readonly longest: number;
    readonly saved: number;
  };
}
