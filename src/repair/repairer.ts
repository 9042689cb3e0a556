// What does a repairer get, and what does it answer? The seam between the repair stage and each way to repair.
import type { EditKind } from '../model/document.js';
import type { NoiseClass, Range } from '../model/evidence.js';
import type { ProtectedSpan } from './protect.js';

/** How one stretch (line, page, document) is damaged. `reason` is one clause for people, null when clean. */
export interface NoiseVerdict {
  readonly noise: NoiseClass;
  readonly reason: string | null;
}

/** One line of `RepairInput.text` without its terminator. */
export interface InputLine extends NoiseVerdict {
  readonly range: Range;
  /** From 1. */
  readonly page: number;
}

/**
 * The text as the repairers before left it. All ranges are UTF-16 offsets in `text`.
 * Noise classes say how this text is damaged: a legacy line that an exact transformation has read is `clean` here.
 */
export interface RepairInput {
  readonly text: string;
  readonly lines: readonly InputLine[];
  /** Of the whole document. */
  readonly noise: NoiseVerdict;
  /** By page number. */
  readonly pages: ReadonlyMap<number, NoiseVerdict>;
  /** Sorted, not overlapping. A repairer of kind `decoded` must leave them as they are. */
  readonly protectedSpans: readonly ProtectedSpan[];
}

/** A change that a repairer asks for; `range` is in the input text, inside one line. Costs and posterior as in `Edit`. */
export interface ProposedEdit {
  readonly range: Range;
  readonly after: string;
  readonly kind: EditKind;
  readonly by: string;
  readonly channelCost: number | null;
  readonly languageGain: number | null;
  readonly posterior: number;
  readonly runnerUp: { readonly text: string; readonly posterior: number } | null;
}

/** A stretch of the input text that may be wrong and is left, or is changed without certainty. */
export interface ProposedDoubt {
  readonly range: Range;
  readonly posterior: number;
  readonly alternatives: readonly { readonly text: string; readonly posterior: number }[];
}

/** `edits` sorted and not overlapping; `models` name -> checksum of the model files that were used. */
export interface RepairOutcome {
  readonly edits: readonly ProposedEdit[];
  readonly doubts: readonly ProposedDoubt[];
  readonly models: Readonly<Record<string, string>>;
}

/** One way to repair. Pure: equal inputs give equal outcomes; no line break is added, removed or crossed. */
export interface Repairer {
  readonly name: string;
  repair(input: RepairInput): RepairOutcome;
}

export const NOTHING_TO_REPAIR: RepairOutcome = { edits: [], doubts: [], models: {} };
