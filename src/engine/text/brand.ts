declare const brand: unique symbol;

/** A `T` that only its own constructor may make, so that numbers of different meaning do not mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Position in the text as it was given, in UTF-16 code units. */
export type RawOffset = Brand<number, 'RawOffset'>;

/** Position in the cleaned text, in UTF-16 code units: what every range of a comparison indexes. */
export type CleanOffset = Brand<number, 'CleanOffset'>;

export const rawOffset = (value: number): RawOffset => value as RawOffset;
export const cleanOffset = (value: number): CleanOffset => value as CleanOffset;
