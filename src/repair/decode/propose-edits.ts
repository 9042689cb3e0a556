// Which edits and doubts follow from what was read?
import type { ProposedDoubt, ProposedEdit } from '../repairer.js';
import { rivalShare } from './calibration.js';
import { type PathReading, type Rival, shareOf } from './path-readings.js';

/** From which calibrated posterior on is a change made, and below which is it doubtful? */
export interface AcceptanceLimits {
  readonly accept: number;
  readonly doubtBelow: number;
}

export interface Proposals {
  readonly edits: ProposedEdit[];
  readonly doubts: ProposedDoubt[];
}

/** `calibrate` tells how probable a reading is; `profile` is named as the reason. Edits and doubts are sorted. */
export function proposeEdits(
  readings: readonly PathReading[],
  profile: string,
  limits: AcceptanceLimits,
  calibrate: (reading: PathReading) => number,
): Proposals {
  const edits: ProposedEdit[] = [];
  const doubts: ProposedDoubt[] = [];
  for (const reading of readings) {
    const { range, source, after } = reading;
    const posterior = calibrate(reading);
    const alternatives = rivalsBeside(reading, posterior);
    const isChange = after !== source;
    if (posterior < limits.doubtBelow) {
      const others =
        isChange && posterior < limits.accept ? [{ text: after, posterior }, ...alternatives] : alternatives;
      doubts.push({ range, posterior, alternatives: others.filter(({ text }) => text !== source) });
    }
    if (!isChange || posterior < limits.accept) continue;
    edits.push({
      range,
      after,
      kind: 'decoded',
      by: profile,
      channelCost: reading.channelCost / 1000,
      languageGain: (reading.sourceLanguageCost - reading.languageCost) / 1000,
      posterior,
      runnerUp: alternatives[0] ?? null,
    });
  }
  const byPlace = (a: { readonly range: readonly [number, number] }, b: typeof a): number => a.range[0] - b.range[0];
  return { edits: edits.sort(byPlace), doubts: doubts.sort(byPlace) };
}

/** The rivals with what is left for them beside a reading of this posterior. */
function rivalsBeside({ rivals, posteriorCost }: PathReading, posterior: number): Rival[] {
  const own = shareOf(posteriorCost);
  return rivals.map((rival) => ({ text: rival.text, posterior: rivalShare(rival.posterior, own, posterior) }));
}
