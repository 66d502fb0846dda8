import { memoLast } from './select/memo.ts';

/** How the accounts are set, by the reader's choice. */
export interface TypeChoice {
  /** Percent of the page's own size; one of `TYPE_SIZES`. */
  readonly size: number;
  readonly spacing: (typeof SPACINGS)[number];
  readonly face: (typeof FACES)[number];
  readonly measure: (typeof MEASURES)[number];
}

export const TYPE_SIZES = [80, 90, 100, 110, 125, 140, 160, 185, 215] as const;
export const SPACINGS = ['tight', 'normal', 'wide'] as const;
export const FACES = ['serif', 'sans'] as const;
/** How long lines get at most: about 55, 66 or 80 characters. */
export const MEASURES = ['narrow', 'normal', 'wide'] as const;

export const DEFAULT_TYPE: TypeChoice = { size: 100, spacing: 'normal', face: 'serif', measure: 'normal' };

/** How the accounts are set. What the browser kept is not trusted: what is not known is as if it had not been chosen. */
export function typeChoice({
  settings,
}: {
  readonly settings: { readonly type: Partial<TypeChoice> | null };
}): TypeChoice {
  return known(settings.type);
}

const known = memoLast((kept: Partial<TypeChoice> | null | undefined): TypeChoice => {
  const one = <T>(options: readonly T[], value: unknown, otherwise: T) =>
    options.find((option) => option === value) ?? otherwise;
  return {
    size: one<number>(TYPE_SIZES, kept?.size, DEFAULT_TYPE.size),
    spacing: one(SPACINGS, kept?.spacing, DEFAULT_TYPE.spacing),
    face: one(FACES, kept?.face, DEFAULT_TYPE.face),
    measure: one(MEASURES, kept?.measure, DEFAULT_TYPE.measure),
  };
});

/** The next greater (1) or smaller (-1) size, or the same at either end. */
export function nextSize(size: number, by: 1 | -1): number {
  const at = TYPE_SIZES.findIndex((each) => each === size);
  return TYPE_SIZES[at + by] ?? size;
}
