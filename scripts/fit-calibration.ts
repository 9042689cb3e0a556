// Fits models/calibration.json: how often a reading of the decoder is right, by what is known of it.
//
//   tsx scripts/fit-calibration.ts --noisy DIR [--check]     DIR as make-noisy-set.ts writes it of admin.heldout.plan.txt.gz
//
// Fitted on held-out plans (no model was trained on them) as engines of the training set read them, and on the same plans with their marks
// stripped. Checked on what the fit has not seen: other pages read by engines that no model was trained on. --check only prints.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Calibration,
  calibrated,
  type Weights,
  WITNESSES,
  witnessesOf,
} from '../src/repair/decode/calibration.js';
import { TREATMENTS } from '../src/repair/decode/decoder-repairer.js';
import { type CalibrationFile, readCalibrations, type TreatedProfile } from '../src/repair/decode/load-calibration.js';
import { MODELS_FOLDER } from '../src/repair/language/read-model-file.js';
import { fitLogistic } from './calibration/fit-logistic.js';
import { flagLimits } from './calibration/flag-limits.js';
import { type JudgedReading, judgeReadings } from './calibration/judge-readings.js';
import { withoutMarks } from './calibration/without-marks.js';
import { writeManifestEntry } from './language/write-manifest-entry.js';
import { type Judged, reliabilityTable } from './repair-evaluation/reliability.js';

/** Pages whose number is below SPLIT fit; the others check, read by other engines. */
const SPLIT = 14;
const STRIPPED = 'gold';
const FIT_READINGS = [
  'lstm-swe-200',
  'lstm-eng-150',
  'lstm-fra-110',
  'lstm-eng-110',
  'legacy-swe-150',
  'legacy-eng-200',
  'lstm-vie-85',
  'lstm-vie-110',
  'lstm-vie-150',
  STRIPPED,
];
const CHECK_READINGS = [
  'lstm-fin-200',
  'lstm-fin-110',
  'legacy-deu-150',
  'lstm-vie-85',
  'lstm-vie-110',
  'lstm-vie-150',
  STRIPPED,
];
const PROFILES: readonly TreatedProfile[] = ['any-engine', 'marks-stripped', 'vietnamese-engine'];
const RECIPE = [
  'tsx scripts/make-noisy-set.ts --corpus ../shared/corpus/admin.heldout.plan.txt.gz --out DIR … (docs/model-card.md)',
  'tsx scripts/fit-calibration.ts --noisy DIR',
];

main();

function main(): void {
  const { values } = parseArgs({ options: { noisy: { type: 'string' }, check: { type: 'boolean' } } });
  if (!values.noisy) throw new Error('--noisy DIR is needed');
  const isFit = (page: string) => Number.parseInt(page, 10) < SPLIT;
  if (!values.check) {
    const { cases, checksum } = judgeAll(values.noisy, FIT_READINGS, isFit);
    write(fitAll(cases), cases, checksum);
    report('fitted on', cases);
  }
  report('not used to fit', judgeAll(values.noisy, CHECK_READINGS, (page) => !isFit(page)).cases);
}

/** `checksum` is that of the pages. */
function judgeAll(
  dir: string,
  readings: readonly string[],
  wanted: (page: string) => boolean,
): { cases: JudgedReading[]; checksum: string } {
  const sums = createHash('sha256');
  const cases = readings.flatMap((name) =>
    readdirSync(path.join(dir, name))
      .filter(wanted)
      .sort()
      .flatMap((page) => {
        const gold = readFileSync(path.join(dir, 'gold', page), 'utf8').normalize('NFC');
        const read = name === STRIPPED ? withoutMarks(gold) : readFileSync(path.join(dir, name, page), 'utf8');
        sums.update(`${name}/${page}\n${gold}\n${read}\n`);
        return judgeReadings(gold, read, TREATMENTS);
      }),
  );
  return { cases, checksum: sums.digest('hex') };
}

function fitAll(cases: readonly JudgedReading[]): CalibrationFile {
  const fitted = PROFILES.map((profile): [TreatedProfile, Calibration] => {
    const own = cases.filter((one) => one.profile === profile);
    const isChange = ({ reading }: JudgedReading) => reading.after !== reading.source;
    return [
      profile,
      { changed: weightsOf(own.filter(isChange)), kept: weightsOf(own.filter((one) => !isChange(one))) },
    ];
  });
  return Object.fromEntries(fitted) as CalibrationFile;
}

function weightsOf(cases: readonly JudgedReading[]): Weights {
  const weights = fitLogistic(cases.map(({ reading, right }) => ({ values: witnessesOf(reading), right })));
  return Object.fromEntries(WITNESSES.map((witness, i) => [witness, Math.round(1000 * weights[i]!)])) as Weights;
}

function write(file: CalibrationFile, cases: readonly JudgedReading[], noisySetSha256: string): void {
  const bytes = `${JSON.stringify(file, null, 1)}\n`;
  writeFileSync(new URL('calibration.json', MODELS_FOLDER), bytes);
  writeManifestEntry(new URL('manifest.json', MODELS_FOLDER).pathname, 'calibration', {
    file: 'calibration.json',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Buffer.byteLength(bytes),
    command: RECIPE.join(' && '),
    kind: 'logistic regression over witnesses of a reading, by profile, for changed and for kept tokens; weights in thousandths',
    readings: FIT_READINGS,
    noisySetSha256,
    cases: Object.fromEntries(PROFILES.map((name) => [name, cases.filter(({ profile }) => profile === name).length])),
  });
}

function report(title: string, cases: readonly JudgedReading[]): void {
  const weights = readCalibrations(MODELS_FOLDER).of;
  for (const profile of PROFILES) {
    for (const kind of ['changed', 'kept'] as const) {
      const judged = cases
        .filter((one) => one.profile === profile && (one.reading.after !== one.reading.source) === (kind === 'changed'))
        .map(({ reading, right }): Judged => ({ posterior: calibrated(reading, weights[profile]), right }));
      console.log(`\n${profile}, ${kind} tokens, ${title}\n${reliabilityTable(judged)}`);
      const { accept, flagBelow } = TREATMENTS.find((treatment) => treatment.profile === profile)!.limits;
      const made = judged.filter(({ posterior }) => posterior >= accept);
      if (kind === 'changed') console.log(`\nflagged below ${flagBelow}:\n${flagLimits(made)}`);
    }
  }
}
