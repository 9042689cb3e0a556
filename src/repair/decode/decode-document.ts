// What did the whole document mean? A sample is decoded to learn the engine's habits, then everything, stretch by stretch.
import { type TonePlacement, tonePlacementOf } from '../../vietnamese/tone-placement.js';
import { alignReading, type ReadingAlignment } from './align-reading.js';
import { LatticeBuilder } from './build-lattice.js';
import type { CaseModel } from './case-model.js';
import { Channel } from './channel.js';
import { NOVELTY, nameOfMixture } from './channel-library.js';
import { type ChannelProfile, mixtureProfile, type WeightedEngine } from './channel-profile.js';
import { type DecodeLimits, LatticeDecoder, type PathStep } from './decode-lattice.js';
import type { DecoderResources } from './decoder-resources.js';
import type { Paragraph } from './document-tokens.js';
import { documentDiscounts } from './document-words.js';
import { fitEngines } from './fit-engines.js';
import type { Edge } from './lattice.js';
import { ChannelEvidence } from './learn-channel.js';
import { isOtherCase } from './letters.js';
import { ReadingStore } from './reading-store.js';
import type { DecodeSettings } from './settings.js';
import { sampleOf, stretchesOf } from './stretches.js';
import { isSureShape } from './token-shapes.js';

/** Some tokens, one after the other, with their best path. */
export interface DecodedStretch {
  readonly tokens: Paragraph;
  readonly path: readonly PathStep[];
}

export interface DecodedDocument {
  /** In order. To be walked through once: a stretch is decoded when it is asked for, and what it refers to is good until the next. */
  readonly stretches: Iterable<DecodedStretch>;
  readonly store: ReadingStore;
  readonly profile: string;
  /** Where the document sets the tone of open oa, oe, uy. */
  readonly style: TonePlacement;
}

/** The channel before the document is looked at; `engines` are refitted to it when there are several. */
export interface ChannelStart {
  readonly profile: ChannelProfile;
  readonly engines: readonly WeightedEngine[];
}

/**
 * Decodes a sample, learns the engine's habits from what is certain in it, and decodes the document with them. The paragraphs are
 * walked through more than once.
 */
export function decodeDocument(
  paragraphs: Iterable<Paragraph>,
  start: ChannelStart,
  resources: DecoderResources,
  settings: DecodeSettings,
): DecodedDocument {
  const sample = sampleOf(() => cut(paragraphs), settings.sampleTokens);
  const learns = settings.rounds > 0;
  const channel = new Channel(start.profile);
  const store = new ReadingStore(
    resources.search,
    resources.words,
    channel,
    learns ? settings.firstSearch : settings.search,
  );
  const builder = new LatticeBuilder(store, resources.model, settings.prices);
  const decoder = new LatticeDecoder(resources.model);
  const decode = (tokens: Paragraph, limits = settings.limits): DecodedStretch => {
    return { tokens, path: decoder.decode(builder.build(tokens), limits) };
  };
  let { engines } = start;
  const decodeSample = (limits: DecodeLimits) => [...sample.values()].map((tokens) => decode(tokens, limits));
  let decoded = decodeSample(learns ? settings.firstLimits : settings.limits);
  const style = tonePlacementOf(decodedWords(decoded, store), 'old');
  for (let round = 1; round <= settings.rounds; round++) {
    if (round > 1) decoded = decodeSample(settings.firstLimits);
    builder.favour(documentDiscounts(certainWords(decoded), resources.model));
    const evidence = gather(decoded, store, resources.cases, settings);
    if (start.engines.length > 1 && round === 1) {
      engines = fitEngines(engines, evidence.witnesses(channel), NOVELTY);
      channel.changeProfile(mixtureProfile(start.profile.name, engines, NOVELTY));
    }
    evidence.teach(channel, settings.priorWeight, settings.kinWeight);
    store.searchAnew(round < settings.rounds ? settings.firstSearch : settings.search);
  }
  const done = new Map(learns ? [] : [...sample.keys()].map((place, i) => [place, decoded[i]!]));
  return {
    stretches: decodeAll(cut(paragraphs), done, decode, store),
    store,
    profile: engines.length > 1 ? nameOfMixture(engines) : start.profile.name,
    style,
  };
}

/** How each word of an edge was printed: one alignment a reading. */
export function alignEdge(edge: Edge, store: ReadingStore): readonly ReadingAlignment[] {
  return edge.readings.map((reading, i) =>
    alignReading(store.textOf(reading), reading.shape, edge.parts[i]!.token, store.channel),
  );
}

function* cut(paragraphs: Iterable<Paragraph>): Iterable<Paragraph> {
  for (const paragraph of paragraphs) yield* stretchesOf(paragraph);
}

function* decodeAll(
  stretches: Iterable<Paragraph>,
  done: ReadonlyMap<number, DecodedStretch>,
  decode: (tokens: Paragraph) => DecodedStretch,
  store: ReadingStore,
): Iterable<DecodedStretch> {
  const held = new Map(done);
  let place = 0;
  for (const tokens of stretches) {
    yield held.get(place) ?? decode(tokens);
    held.delete(place++);
    // What is held refers to the store's present readings.
    if (held.size === 0) store.trim();
  }
}

/** Counts weigh as much as their reading is probable. */
function gather(
  decoded: readonly DecodedStretch[],
  store: ReadingStore,
  cases: CaseModel,
  settings: DecodeSettings,
): ChannelEvidence {
  const evidence = new ChannelEvidence();
  for (const { tokens, path } of decoded) {
    for (const { edge, posteriorCost } of path) {
      const posterior = Math.exp(-posteriorCost / 1000);
      if (posterior < settings.teachFrom) continue;
      const { place } = tokens[edge.from]!;
      alignEdge(edge, store).forEach(({ signs, segments, strays }, word) => {
        // A capital C for the c of "cơ" tells nothing of the engine where "Cơ" is as likely meant.
        const isSure = isSureShape(place, edge.readings[word]!.shape, edge.ids[word]!, cases);
        signs.forEach((sign, i) => {
          const segment = segments[i]!;
          if (isSure || !isOtherCase(sign, store.channel.segments[segment]!)) evidence.add(sign, segment, posterior);
        });
        for (const stray of strays) evidence.addStray(stray, posterior);
      });
    }
  }
  return evidence;
}

/** How often each word was read with hardly a doubt, by model id. */
function certainWords(decoded: readonly DecodedStretch[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { path } of decoded) {
    for (const { edge, posteriorCost } of path) {
      if (posteriorCost > CERTAIN || edge.readings.length === 0) continue;
      for (const id of edge.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** -ln of 0.9 in milli-nats. */
const CERTAIN = 105;

/** What was read, in the spelling that the channel found likelier, to tell the document's tone placement. */
function decodedWords(decoded: readonly DecodedStretch[], store: ReadingStore): string {
  return decoded
    .flatMap(({ path }) => path.flatMap(({ edge }) => edge.readings.map((reading) => store.textOf(reading))))
    .join(' ');
}
