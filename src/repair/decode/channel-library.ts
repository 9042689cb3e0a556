// Which engines do we know, and which mixtures of them are worth starting from?
import { MODELS_FOLDER, readModelFile } from '../language/read-model-file.js';
import { type EngineShares, sharesOf } from './channel-counts.js';
import { type ChannelFile, countsOfEngine } from './channel-file.js';
import { type ChannelProfile, mixtureProfile, type Novelty, type WeightedEngine } from './channel-profile.js';
import { strippedProfile } from './stripped-profile.js';

/** Kinds of engines. `any-engine` is where a garbled document starts; the others name what it turns out to be. */
export const PROFILE_NAMES = [
  'any-engine',
  'nordic',
  'germanic',
  'romance',
  'english-lstm',
  'scanner',
  'vietnamese-engine',
  'marks-stripped',
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

export interface ChannelLibrary {
  readonly checksum: string;
  /** Engines of a profile with the weights to start from. */
  readonly engines: (name: MixtureName) => readonly WeightedEngine[];
  readonly profile: (name: ProfileName) => ChannelProfile;
}
export type MixtureName = Exclude<ProfileName, 'marks-stripped'>;

/** Engines of each profile by their names in models/channel.json: `lstm-` is Tesseract's new engine, `legacy-` shapes alone, as scanners do. */
const ENGINES: Readonly<Record<MixtureName, RegExp>> = {
  'any-engine': /-(?!vie)/u,
  nordic: /^lstm-(?:swe|nor|dan)$/u,
  germanic: /^lstm-deu$/u,
  romance: /^lstm-(?:fra|spa|ita|por)$/u,
  'english-lstm': /^lstm-eng$/u,
  scanner: /^legacy-(?!vie)/u,
  'vietnamese-engine': /-vie$/u,
};

export const NOVELTY: Novelty = { marked: 0.08, plain: 0.01 };

/** The shipped engines. Throws PipelineError `model-missing` or `model-altered`. */
export function loadChannelLibrary(): ChannelLibrary {
  const { bytes, checksum } = readModelFile(MODELS_FOLDER, 'channel', 'channel.json');
  const file = JSON.parse(new TextDecoder().decode(bytes)) as ChannelFile;
  const all = Object.entries(file.engines).map(([name, counts]) => sharesOf(name, countsOfEngine(counts)));
  const engines = (name: MixtureName): readonly WeightedEngine[] =>
    evenly(all.filter((engine) => ENGINES[name].test(engine.name)));
  return {
    checksum,
    engines,
    profile: (name) => (name === 'marks-stripped' ? strippedProfile() : mixtureProfile(name, engines(name), NOVELTY)),
  };
}

/** The kind of engine that carries most of the weight. */
export function nameOfMixture(engines: readonly WeightedEngine[]): ProfileName {
  const kinds = PROFILE_NAMES.filter((name) => name !== 'any-engine' && name !== 'marks-stripped');
  const weightOf = (name: MixtureName): number =>
    engines.reduce((sum, { engine, weight }) => sum + (ENGINES[name].test(engine.name) ? weight : 0), 0);
  return kinds.reduce((best, name) => (weightOf(name) > weightOf(best) ? name : best));
}

function evenly(engines: readonly EngineShares[]): WeightedEngine[] {
  return engines.map((engine) => ({ engine, weight: 1 / engines.length }));
}
