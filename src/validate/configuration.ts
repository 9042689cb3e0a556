// Which rules are checked, in which order? Findings come out in this order.
import type { Rule } from './rule.js';
import { basesNotYounger } from './rules/bases-not-younger.js';
import { codeFitsIssuer } from './rules/code-fits-issuer.js';
import { numberMatchesType } from './rules/number-matches-type.js';
import { periodOrder } from './rules/period-order.js';
import { recipientsCoverActors } from './rules/recipients-cover-actors.js';
import { recipientsEndWithArchive } from './rules/recipients-end-with-archive.js';
import { requiredFields } from './rules/required-fields.js';
import { sectionNumbering } from './rules/section-numbering.js';
import { signerFitsIssuer } from './rules/signer-fits-issuer.js';
import { titlePeriodHasTimes } from './rules/title-period-has-times.js';

export const RULES: readonly Rule[] = [
  requiredFields,
  numberMatchesType,
  codeFitsIssuer,
  signerFitsIssuer,
  basesNotYounger,
  sectionNumbering,
  periodOrder,
  titlePeriodHasTimes,
  recipientsEndWithArchive,
  recipientsCoverActors,
];
