import { sayFrom } from '../shared/say.ts';
import { files } from '../shared/strings/en/files.ts';

/** As `t()`, for what the codebook and the files of notes say. */
export const say = sayFrom(files);
