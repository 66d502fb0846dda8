import { sayFrom } from '../shared/say.ts';
import { overview } from '../shared/strings/en/overview.ts';

/** As `t()`, for the overview and its chart. */
export const say = sayFrom(overview);
