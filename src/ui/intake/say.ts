import { intake } from '../shared/strings/en/intake.ts';
import { sayFrom } from '../shared/say.ts';

/** As `t()`, for what these screens and the library say. */
export const say = sayFrom(intake);
