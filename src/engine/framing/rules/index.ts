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

/** Every kind of difference; in no order that matters. */
export const RULES: readonly Rule[] = [
  wording,
  modifier,
  retold,
  quotedWords,
  naming,
  attribution,
  certainty,
  number,
  order,
  onlyHere,
  loaded,
];
