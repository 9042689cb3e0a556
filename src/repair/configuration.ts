// Which repairers run after the exact readings, in which order?
import { decoderRepairer } from './decode/decoder-repairer.js';
import type { Repairer } from './repairer.js';
import { applyRules } from './rules/apply-rules.js';

/** Rules come last: they prove digits by the words around them, which must be right by then. */
export const REPAIRERS: readonly Repairer[] = [decoderRepairer, applyRules];
