// Which channel profiles are there, and from which engines' readings is each made?
import { MODELS_FOLDER, readModelFile } from '../language/read-model-file.js';
import type { ChannelProfile } from './channel.js';
import { type ChannelCounts, type Novelty, profileOf, sumCounts } from './channel-counts.js';
import { type ChannelFile, countsOfEngine } from './channel-file.js';
import { strippedProfile } from './stripped-profile.js';

export const PROFILE_NAMES = [
  'any-engine',
  'nordic',
  'germanic',
  'romance',
  'english-lstm',
  'scanner-english',
  'vietnamese-engine',
  'marks-stripped',
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

export interface ChannelLibrary {
  readonly checksum: string;
  readonly profile: (name: ProfileName) => ChannelProfile;
}

/** Engines of each profile by the start of their names in models/channel.json. */
const ENGINES: Readonly<Record<Exclude<ProfileName, 'marks-stripped'>, RegExp>> = {
  'any-engine': /^(?:legacy|lstm)-(?!vie)/u,
  nordic: /-(?:swe|nor|dan)$/u,
  germanic: /^lstm-(?:deu|swe|dan)$/u,
  romance: /-(?:fra|spa|ita|por)$/u,
  'english-lstm': /^lstm-eng$/u,
  'scanner-english': /^legacy-(?!vie)/u,
  'vietnamese-engine': /^lstm-vie$/u,
};

const NOVELTY: Novelty = { marked: 0.08, plain: 0.01 };

/** The shipped profiles, made when first asked for. Throws PipelineError `model-missing` or `model-altered`. */
export function loadChannelLibrary(): ChannelLibrary {
  const { bytes, checksum } = readModelFile(MODELS_FOLDER, 'channel', 'channel.json');
  const file = JSON.parse(new TextDecoder().decode(bytes)) as ChannelFile;
  const engines = new Map<string, ChannelCounts>();
  const profiles = new Map<ProfileName, ChannelProfile>();
  const countsOf = (engine: string): ChannelCounts => {
    const known = engines.get(engine) ?? countsOfEngine(file.engines[engine]!);
    engines.set(engine, known);
    return known;
  };
  const make = (name: ProfileName): ChannelProfile => {
    if (name === 'marks-stripped') return strippedProfile();
    const members = Object.keys(file.engines).filter((engine) => ENGINES[name].test(engine));
    return profileOf(name, sumCounts(members.map(countsOf)), NOVELTY);
  };
  return {
    checksum,
    profile: (name) => {
      const known = profiles.get(name) ?? make(name);
      profiles.set(name, known);
      return known;
    },
  };
}
