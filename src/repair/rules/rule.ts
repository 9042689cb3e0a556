// What is a rule of repair? A change that the words around it prove.
import type { NoiseClass, Range } from '../../model/evidence.js';

/** `range` is in the line. */
export interface RuleFinding {
  readonly range: Range;
  readonly after: string;
}

export interface Rule {
  /** Goes into the ledger as `by`. */
  readonly name: string;
  /** Changes for one damaged line; nothing where nothing is proven. */
  find(line: string, noise: NoiseClass): readonly RuleFinding[];
}
