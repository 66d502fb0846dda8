/**
 * A constant that is made when it is first asked for, and then kept: a table of a language that no account is in costs
 * nothing. `make` may depend on nothing that changes, so that it does not matter when it runs.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
