// What did the damaged lines most probably mean? The noisy-channel decoder as a repairer of the stage.
import type { NoiseClass } from '../../model/evidence.js';
import { type InputLine, NOTHING_TO_REPAIR, type Repairer, type RepairInput } from '../repairer.js';
import type { ProfileName } from './channel-library.js';
import { decodeDocument } from './decode-document.js';
import { type DecoderResources, loadDecoderResources } from './decoder-resources.js';
import { paragraphsOf } from './document-tokens.js';
import { type AcceptanceLimits, type Proposals, proposeEdits } from './propose-edits.js';
import { type DecodeSettings, FOREIGN_ENGINE, MARKS_STRIPPED, VIETNAMESE_ENGINE } from './settings.js';

/** How one kind of damage is decoded. */
export interface Treatment {
  readonly noise: readonly NoiseClass[];
  readonly profile: ProfileName;
  readonly settings: DecodeSettings;
  readonly limits: AcceptanceLimits;
}

/**
 * Other damage is healed exactly, before the decoder. In garbled text any reading is better than none, so half a chance is
 * enough; text that a Vietnamese engine read is mostly right, so a change must be nearly certain.
 */
export const TREATMENTS: readonly Treatment[] = [
  {
    noise: ['latin-accents'],
    profile: 'any-engine',
    settings: FOREIGN_ENGINE,
    limits: { accept: 0.3, doubtBelow: 0.9 },
  },
  {
    noise: ['ascii-symbols'],
    profile: 'any-engine',
    settings: FOREIGN_ENGINE,
    limits: { accept: 0.3, doubtBelow: 0.9 },
  },
  {
    noise: ['no-diacritics'],
    profile: 'marks-stripped',
    settings: MARKS_STRIPPED,
    limits: { accept: 0.3, doubtBelow: 0.9 },
  },
  {
    noise: ['ocr-noise'],
    profile: 'vietnamese-engine',
    settings: VIETNAMESE_ENGINE,
    limits: { accept: 0.9, doubtBelow: 0.9 },
  },
];

export const decoderRepairer: Repairer = makeDecoder(TREATMENTS, loadDecoderResources);

/** A decoder with other treatments or models: for measuring. */
export function makeDecoder(treatments: readonly Treatment[], load: () => DecoderResources): Repairer {
  return {
    name: 'decoder',
    repair: (input) => {
      const wanted = treatments.filter(({ noise }) => input.lines.some((line) => noise.includes(line.noise)));
      if (wanted.length === 0) return NOTHING_TO_REPAIR;
      const resources = load();
      const proposals = wanted.map((treatment) => treat(input, treatment, resources));
      return {
        edits: proposals.flatMap(({ edits }) => edits).sort((a, b) => a.range[0] - b.range[0]),
        doubts: proposals.flatMap(({ doubts }) => doubts).sort((a, b) => a.range[0] - b.range[0]),
        models: { channel: resources.channels.checksum, 'language-model': resources.model.checksum },
      };
    },
  };
}

function treat(input: RepairInput, treatment: Treatment, resources: DecoderResources): Proposals {
  const { noise, profile, settings, limits } = treatment;
  const isWanted = (line: InputLine): boolean => noise.includes(line.noise);
  const paragraphs = paragraphsOf(input, resources.model, isWanted);
  const { channels } = resources;
  const engines = profile === 'marks-stripped' ? [] : channels.engines(profile);
  const start = { profile: channels.profile(profile), engines };
  const decoded = decodeDocument(paragraphs, start, resources, settings);
  return proposeEdits(decoded, input.text, resources.steps, limits, (posterior) => posterior);
}
