/** Something that must stand any input. */
export interface Target {
  readonly name: string;
  /** How many of 1,000 inputs it gets: as many as it has ways to break, and fewer where each is slow. */
  readonly share: number;
  /** Tries inputs until one breaks it; what broke, or `null`. The same seed gives the same inputs. */
  readonly run: (settings: RunSettings) => Promise<Broken | null>;
}

export interface RunSettings {
  readonly seed: number;
  readonly inputs: number;
  /** Called with each input before it is tried. */
  readonly note: (input: unknown) => void;
}

export interface Broken {
  /** The law that does not hold, or the error, with where. */
  readonly why: string;
  /** The smallest input found that breaks it, as JavaScript. */
  readonly input: string;
}
