// What did the damaged lines most probably mean? The noisy-channel decoder as a repairer of the stage.
import type { NoiseClass, Range } from '../../model/evidence.js';
import { loadGazetteer } from '../language/gazetteer.js';
import { type InputLine, NOTHING_TO_REPAIR, type Repairer, type RepairInput } from '../repairer.js';
import { calibrated } from './calibration.js';
import { type DecodedDocument, decodeDocument } from './decode-document.js';
import { type DecoderResources, loadDecoderResources } from './decoder-resources.js';
import { walkParagraphs } from './document-tokens.js';
import { labelGuard } from './label-guard.js';
import { type Calibrations, loadCalibrations, type TreatedProfile } from './load-calibration.js';
import { nameGuard } from './name-guard.js';
import { pathReadings } from './path-readings.js';
import { type AcceptanceLimits, type Proposals, proposeEdits } from './propose-edits.js';
import { type DecodeSettings, FOREIGN_ENGINE, MARKS_STRIPPED, VIETNAMESE_ENGINE } from './settings.js';

/** How one kind of damage is decoded. */
export interface Treatment {
  readonly noise: readonly NoiseClass[];
  readonly profile: TreatedProfile;
  readonly settings: DecodeSettings;
  readonly limits: AcceptanceLimits;
  /** Capitalised words change only as the name guard allows: where most of the text is right. */
  readonly guardsNames: boolean;
}

/**
 * Other damage is healed exactly, before the decoder. Limits are calibrated probabilities (load-calibration.ts). In garbled text any
 * reading is better than none, so a third of a chance is enough; text that a Vietnamese engine read is mostly right, so a change must be
 * likelier than not. Edits below `flagBelow` are flagged as doubtful, so that of a hundred without a flag ninety-nine are right: so it is on
 * held-out pages and engines that took no part in any fit (scripts/fit-calibration.ts --check).
 */
export const TREATMENTS: readonly Treatment[] = [
  {
    noise: ['latin-accents'],
    profile: 'any-engine',
    settings: FOREIGN_ENGINE,
    limits: { accept: 0.3, flagBelow: 0.98, doubtBelow: 0.9 },
    guardsNames: false,
  },
  {
    noise: ['ascii-symbols'],
    profile: 'any-engine',
    settings: FOREIGN_ENGINE,
    limits: { accept: 0.3, flagBelow: 0.98, doubtBelow: 0.9 },
    guardsNames: false,
  },
  {
    noise: ['no-diacritics'],
    profile: 'marks-stripped',
    settings: MARKS_STRIPPED,
    limits: { accept: 0.3, flagBelow: 0.9, doubtBelow: 0.9 },
    guardsNames: false,
  },
  {
    noise: ['ocr-noise'],
    profile: 'vietnamese-engine',
    settings: VIETNAMESE_ENGINE,
    limits: { accept: 0.5, flagBelow: 0.985, doubtBelow: 0.9 },
    guardsNames: true,
  },
];

export const decoderRepairer: Repairer = makeDecoder(TREATMENTS, loadDecoderResources, loadCalibrations);

/** A decoder with other treatments or models: for measuring. */
export function makeDecoder(
  treatments: readonly Treatment[],
  load: () => DecoderResources,
  loadWeights: () => Calibrations,
): Repairer {
  return {
    name: 'decoder',
    repair: (input) => {
      const wanted = treatments.filter((treatment) => isNeeded(treatment, input));
      if (wanted.length === 0) return NOTHING_TO_REPAIR;
      const [resources, weights] = [load(), loadWeights()];
      const proposals = wanted.map((treatment) => treat(input, treatment, resources, weights));
      return {
        edits: merged(proposals.map(({ edits }) => edits)),
        doubts: merged(proposals.map(({ doubts }) => doubts)),
        models: {
          calibration: weights.checksum,
          channel: resources.channels.checksum,
          'language-model': resources.model.checksum,
        },
      };
    },
  };
}

/** By place; a document with one kind of damage is not copied. */
function merged<Placed extends { readonly range: Range }>(lists: readonly (readonly Placed[])[]): readonly Placed[] {
  return lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.range[0] - b.range[0]);
}

/** Whether any line is damaged in the way that the treatment heals. */
export function isNeeded({ noise }: Treatment, input: RepairInput): boolean {
  return input.lines.some((line) => noise.includes(line.noise));
}

/** The lines that the treatment heals, decoded. */
export function decodeTreatment(
  input: RepairInput,
  { noise, profile, settings }: Treatment,
  resources: DecoderResources,
): DecodedDocument {
  const isWanted = (line: InputLine): boolean => noise.includes(line.noise);
  const paragraphs = { [Symbol.iterator]: () => walkParagraphs(input, resources.model, isWanted)[Symbol.iterator]() };
  const { channels } = resources;
  const engines = profile === 'marks-stripped' ? [] : channels.engines(profile);
  return decodeDocument(paragraphs, { profile: channels.profile(profile), engines }, resources, settings);
}

function treat(
  input: RepairInput,
  treatment: Treatment,
  resources: DecoderResources,
  weights: Calibrations,
): Proposals {
  const decoded = decodeTreatment(input, treatment, resources);
  const readings = pathReadings(decoded, input.text, resources.model);
  const calibration = weights.of[treatment.profile];
  const namesMayChange = treatment.guardsNames ? nameGuard(input.text, loadGazetteer()) : () => true;
  return proposeEdits(readings, decoded.profile, {
    limits: treatment.limits,
    calibrate: (reading) => calibrated(reading, calibration),
    mayChange: (reading) => labelGuard(reading) && namesMayChange(reading),
  });
}
