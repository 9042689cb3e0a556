// Which edits and doubts follow from what was read?
import type { EditReason } from '../edits.js';
import { oneOfEach } from '../one-of-each.js';
import { DoubtList } from '../packed/doubt-list.js';
import { ProposalList } from '../packed/proposal-list.js';
import type { ProposedDoubt, ProposedEdit } from '../repairer.js';
import { rivalShare } from './calibration.js';
import { type PathReading, type Rival, shareOf } from './path-readings.js';

/** Calibrated posteriors: from `accept` on a change is made, below `flagBelow` it is doubtful; below `doubtBelow` a token that stays is. */
export interface AcceptanceLimits {
  readonly accept: number;
  readonly flagBelow: number;
  readonly doubtBelow: number;
}

export interface Proposals {
  readonly edits: readonly ProposedEdit[];
  readonly doubts: readonly ProposedDoubt[];
}

/** What is known beside the readings themselves. */
export interface Judgement {
  readonly limits: AcceptanceLimits;
  /** How probable a reading is. */
  readonly calibrate: (reading: PathReading) => number;
  /** Whether the reading's tokens may be changed at all. */
  readonly mayChange: (reading: PathReading) => boolean;
}

/** `profile` is named as the reason. Edits and doubts are sorted. */
export function proposeEdits(
  readings: Iterable<PathReading>,
  profile: string,
  { limits, calibrate, mayChange }: Judgement,
): Proposals {
  const edits = new ProposalList();
  const doubts = new DoubtList();
  const once = oneOfEach();
  for (const reading of readings) {
    const { range, source } = reading;
    const after = once(reading.after);
    const posterior = calibrate(reading);
    const rivals = rivalsBeside(reading, posterior, once);
    const isEdit = after !== source && posterior >= limits.accept && mayChange(reading);
    if (after !== source && !isEdit) addDoubtOfSource(doubts, reading, posterior, rivals);
    else if (posterior < (isEdit ? limits.flagBelow : limits.doubtBelow))
      doubts.add(range, posterior, others(rivals, source));
    if (!isEdit) continue;
    const isNumber = NUMBER.test(source);
    const reason: EditReason = {
      kind: isNumber ? 'rule' : 'decoded',
      by: isNumber ? NUMBER_IS_WORD : profile,
      channelCost: reading.channelCost / 1000,
      languageGain: (reading.sourceLanguageCost - reading.languageCost) / 1000,
      posterior,
      runnerUp: rivals[0] ?? null,
    };
    edits.add(reason, range, after);
  }
  return { edits: edits.proposals(), doubts: doubts.doubts() };
}

/** Digits change by rules only: the lattice asks for more than a good guess before a word takes the place of a number (build-lattice.ts). */
const NUMBER_IS_WORD = 'number-is-word';
const NUMBER = /^\p{Nd}+[.,;:!]?$/u;

/** The source stays though another reading is likelier: it has what the others leave. */
function addDoubtOfSource(
  doubts: DoubtList,
  { range, source, after }: PathReading,
  posterior: number,
  rivals: readonly Rival[],
): void {
  const alternatives = [{ text: after, posterior }, ...others(rivals, source)];
  const left = alternatives.reduce((rest, other) => rest - other.posterior, 1);
  doubts.add(range, Math.max(0, left), alternatives);
}

const others = (rivals: readonly Rival[], source: string): Rival[] => rivals.filter(({ text }) => text !== source);

/** The rivals with what is left for them beside a reading of this posterior. */
function rivalsBeside(
  { rivals, posteriorCost }: PathReading,
  posterior: number,
  once: (text: string) => string,
): Rival[] {
  const own = shareOf(posteriorCost);
  return rivals.map((rival) => ({ text: once(rival.text), posterior: rivalShare(rival.posterior, own, posterior) }));
}
