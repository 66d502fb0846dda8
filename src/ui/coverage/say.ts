import { sayFrom } from '../shared/say.ts';
import { coverage } from '../shared/strings/en/coverage.ts';

/** As `t()`, for what these screens say. */
export const say = sayFrom(coverage);
