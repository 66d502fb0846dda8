import { sayFrom } from '../shared/say.ts';
import { files } from '../shared/strings/en/files.ts';

/** As `t()`, for what the view of notes says beside them. */
export const say = sayFrom(files);
