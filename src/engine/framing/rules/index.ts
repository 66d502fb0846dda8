import type { Rule } from '../context.ts';
import { attribution } from './attribution.ts';
import { certainty } from './certainty.ts';
import { loaded } from './loaded.ts';
import { modifier } from './modifier.ts';
import { naming } from './naming.ts';
import { number } from './number.ts';
import { onlyHere } from './only-here.ts';
import { order } from './order.ts';
import { quotedWords } from './quoted.ts';
import { retold } from './retold.ts';
import { wording } from './wording.ts';

/** Every kind of difference. The order matters only when time runs out: what says most comes first. */
export const RULES: readonly Rule[] = [
  attribution,
  certainty,
  number,
  wording,
  modifier,
  quotedWords,
  naming,
  onlyHere,
  order,
  loaded,
  retold,
];
