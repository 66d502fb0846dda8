import { sayFrom } from '../shared/say.ts';
import { report } from '../shared/strings/en/report.ts';

/** As `t()`, for what these screens say. */
export const say = sayFrom(report);
