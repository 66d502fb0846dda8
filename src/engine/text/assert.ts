/** Throws when a condition that only a bug can break does not hold. Bad user input is a value, never an assertion. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`parallax: ${message}`);
}
