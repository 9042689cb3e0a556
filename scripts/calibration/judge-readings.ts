// Which readings of a page were right? Every reading of the decoder is written, likely or not, and the lines compared with gold.
import { decodeTreatment, isNeeded, type Treatment } from '../../src/repair/decode/decoder-repairer.js';
import { loadDecoderResources } from '../../src/repair/decode/decoder-resources.js';
import type { TreatedProfile } from '../../src/repair/decode/load-calibration.js';
import { type PathReading, pathReadings } from '../../src/repair/decode/path-readings.js';
import { repairWith } from '../../src/repair/repair.js';
import type { ProposedEdit, Repairer, RepairInput } from '../../src/repair/repairer.js';
import { foldStyle, syllablesOf } from '../evaluation/score-text.js';
import { alignSyllables, pairLineNumbers, spans } from '../repair-evaluation/align-page.js';
import { seenText } from '../repair-evaluation/seen-text.js';

export interface JudgedReading {
  readonly profile: TreatedProfile;
  readonly reading: PathReading;
  readonly right: boolean;
}

/** Readings in lines that have no counterpart in the gold, and readings without letters or digits, are left out. */
export function judgeReadings(gold: string, noisy: string, treatments: readonly Treatment[]): JudgedReading[] {
  const made: { profile: TreatedProfile; reading: PathReading }[] = [];
  const seen = seenText(noisy.normalize('NFC'));
  const repaired = repairWith(seen, true, [recorder(treatments, made)]);
  made.sort((a, b) => a.reading.range[0] - b.reading.range[0]);
  let shift = 0;
  const placed = made.map(({ profile, reading }) => {
    const start = reading.range[0] + shift;
    shift += reading.after.length - reading.source.length;
    return { profile, reading, start, end: start + reading.after.length };
  });
  const goldLines = gold.normalize('NFC').split('\n');
  const rawLines = seen.lines.map(({ range }) => seen.raw.slice(...range));
  return pairLineNumbers(goldLines, rawLines).flatMap(([g, r]) => {
    const [from, to] = repaired.lines[r]!.range;
    const syllables = spans(repaired.text.slice(from, to));
    const wanted = syllablesOf(foldStyle(goldLines[g]!));
    const { right } = alignSyllables(
      wanted,
      syllables.map(({ syllable }) => syllable),
    );
    return placed.flatMap(({ profile, reading, start, end }) => {
      if (start < from || end > to) return [];
      const own = syllables.flatMap(({ at }, i) => (at + from >= start && at + from < end ? [i] : []));
      return own.length === 0 ? [] : [{ profile, reading, right: own.every((i) => right[i]) }];
    });
  });
}

function recorder(
  treatments: readonly Treatment[],
  made: { profile: TreatedProfile; reading: PathReading }[],
): Repairer {
  return {
    name: 'recorder',
    repair: (input) => ({
      edits: treatments.flatMap((treatment) => record(input, treatment, made)),
      doubts: [],
      models: {},
    }),
  };
}

function record(
  input: RepairInput,
  treatment: Treatment,
  made: { profile: TreatedProfile; reading: PathReading }[],
): ProposedEdit[] {
  if (!isNeeded(treatment, input)) return [];
  const resources = loadDecoderResources();
  const decoded = decodeTreatment(input, treatment, resources);
  const readings = [...pathReadings(decoded, input.text, resources.model)];
  made.push(...readings.map((reading) => ({ profile: treatment.profile, reading })));
  return readings
    .filter(({ source, after }) => source !== after)
    .map(({ range, after }) => ({
      range,
      after,
      kind: 'decoded',
      by: decoded.profile,
      channelCost: null,
      languageGain: null,
      posterior: 1,
      runnerUp: null,
    }));
}
