// Which rules are checked, in which order? Findings come out in this order.
import type { Rule } from './rule.js';
import { basesNotYounger } from './rules/bases-not-younger.js';
import { numberMatchesType } from './rules/number-matches-type.js';
import { periodOrder } from './rules/period-order.js';
import { recipientsEndWithArchive } from './rules/recipients-end-with-archive.js';
import { requiredFields } from './rules/required-fields.js';
import { sectionNumbering } from './rules/section-numbering.js';

export const RULES: readonly Rule[] = [
  requiredFields,
  numberMatchesType,
  basesNotYounger,
  sectionNumbering,
  periodOrder,
  recipientsEndWithArchive,
];
