// With which prices and limits is text decoded?

import type { EdgePrices } from './build-lattice.js';
import type { SearchLimits } from './candidates.js';
import type { DecodeLimits } from './decode-lattice.js';

/** All that can be turned; measured by scripts/evaluate-repair.ts. */
export interface DecodeSettings {
  readonly search: SearchLimits;
  readonly limits: DecodeLimits;
  /** While the channel is still learning, only what is nearly certain matters. */
  readonly firstSearch: SearchLimits;
  readonly firstLimits: DecodeLimits;
  readonly prices: EdgePrices;
  /** Times the channel learns from the document, and from about how many tokens of it. */
  readonly rounds: number;
  readonly sampleTokens: number;
  /** Weight of the profile against the document's own counts, in letters; and of letters that differ in tone only. */
  readonly priorWeight: number;
  readonly kinWeight: number;
  /** Only readings at least so probable teach. */
  readonly teachFrom: number;
}

export const FOREIGN_ENGINE: DecodeSettings = {
  search: { keep: 150, window: 10_000 },
  limits: { beam: 20, window: 7500, languageWeight: 1000 },
  firstSearch: { keep: 60, window: 7500 },
  firstLimits: { beam: 20, window: 7500, languageWeight: 900 },
  prices: { join: 4000, split: 5000, copy: 5000, copyPerCharacter: 2300 },
  rounds: 1,
  sampleTokens: 2500,
  priorWeight: 6,
  kinWeight: 2,
  teachFrom: 0.7,
};

/** Letters are intact but for their marks, and there is no engine to learn. */
export const MARKS_STRIPPED: DecodeSettings = {
  ...FOREIGN_ENGINE,
  prices: { join: 9000, split: 7000, copy: 4000, copyPerCharacter: 1500 },
  rounds: 0,
};

/** The engine knows the letters; what it misread are marks. */
export const VIETNAMESE_ENGINE: DecodeSettings = {
  ...FOREIGN_ENGINE,
  prices: { join: 6000, split: 6000, copy: 4000, copyPerCharacter: 1500 },
  rounds: 1,
};
