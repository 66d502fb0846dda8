import { DEFAULT_SETTINGS, INSPECTOR, type Settings } from './state.ts';

/** The longest name of an author or of a language that is taken over, in code units. */
const LONGEST = 200;

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';
const isName: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isHeight: Check = (value) =>
  typeof value === 'number' && value >= INSPECTOR.least && value <= INSPECTOR.most;
/** What is in it is looked at where it is used (`typeChoice`). */
const isChoice: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf(...options: readonly string[]): Check {
  return (value) => options.some((option) => option === value);
}

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  theme: oneOf('system', 'light', 'dark'),
  mode: oneOf('order', 'rows'),
  letterKeys: isFlag,
  author: isName,
  language: isName,
  type: isChoice,
  follow: isFlag,
  inspectorHeight: isHeight,
  shownAround: isFlag,
};

/**
 * The reader's settings from what the browser kept, which is not trusted: an older or a later Parallax, another page of
 * the same origin or a hand may have written it. What is missing or is no such setting is as it is at first.
 */
export function settingsFrom(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS;
  const values = kept as Readonly<Record<string, unknown>>;
  const good = Object.entries(CHECKS).filter(
    ([key, isGood]) => Object.hasOwn(values, key) && isGood(values[key]),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good.map(([key]) => [key, values[key]])) };
}
