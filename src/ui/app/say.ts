import { sayFrom } from '../shared/say.ts';
import { told } from '../shared/strings/en/told.ts';

/** As `t()`, for what is told once. */
export const say = sayFrom(told);
