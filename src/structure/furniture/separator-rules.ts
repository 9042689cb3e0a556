// Which lines are only rules, ornaments or specks?
import { lineRule } from './furniture-rule.js';

/** "-----", "* * *", "_____", a markdown table rule, a speck; and the ornament "---o0o---". */
const NO_CONTENT = /^(?:[^\p{L}\p{N}]+|[^\p{L}\p{N}]{2,}[oO0]{1,3}[^\p{L}\p{N}]{2,})$/u;

export const separatorRules = lineRule('separator', (line) => NO_CONTENT.test(line.text.text));

/** A recognised line this short is a speck, a stroke of a signature or the rim of a stamp. */
const MOST_SPECK_LETTERS = 2;

export const specks = lineRule(
  'speck',
  ({ isNoisy, text }) =>
    isNoisy && !/\p{N}/u.test(text.text) && (text.text.match(/\p{L}/gu)?.length ?? 0) <= MOST_SPECK_LETTERS,
);
