// What did the whole document mean? Rounds of decoding and learning, then the last word.
import { alignReading, type ReadingAlignment } from './align-reading.js';
import { buildLattice } from './build-lattice.js';
import { Channel } from './channel.js';
import { NOVELTY, nameOfMixture } from './channel-library.js';
import { type ChannelProfile, mixtureProfile, type WeightedEngine } from './channel-profile.js';
import { type Decoded, type DecodeLimits, decodeLattice } from './decode-lattice.js';
import type { DecoderResources } from './decoder-resources.js';
import type { Paragraph } from './document-tokens.js';
import { fitEngines } from './fit-engines.js';
import type { Edge, Lattice } from './lattice.js';
import { ChannelEvidence } from './learn-channel.js';
import { ReadingStore } from './reading-store.js';
import type { DecodeSettings } from './settings.js';
import { widenDoubtful } from './widen-doubtful.js';

/** One paragraph with its best path and the posteriors of its edges. */
export interface DecodedParagraph {
  readonly paragraph: Paragraph;
  readonly lattice: Lattice;
  readonly decoded: Decoded;
}

export interface DecodedDocument {
  readonly paragraphs: readonly DecodedParagraph[];
  readonly store: ReadingStore;
  readonly profile: string;
  /** Of all paths, milli-nats: tells profiles apart. */
  readonly cost: number;
}

/** The channel before the document is looked at; `engines` are refitted to it when there are several. */
export interface ChannelStart {
  readonly profile: ChannelProfile;
  readonly engines: readonly WeightedEngine[];
}

/** Decodes, learns the engine's habits from what is certain, searches the uncertain anew, decodes again. */
export function decodeDocument(
  paragraphs: readonly Paragraph[],
  start: ChannelStart,
  resources: DecoderResources,
  settings: DecodeSettings,
): DecodedDocument {
  const store = new ReadingStore(resources.search, resources.trie, new Channel(start.profile), resources.cases, {
    narrow: settings.firstSearch,
    wide: settings.search,
  });
  let { engines } = start;
  let decoded = paragraphs.map((paragraph) => decode(paragraph, store, resources, settings, settings.firstLimits));
  for (let round = 1; round <= settings.rounds; round++) {
    const evidence = gather(decoded, store, settings);
    if (start.engines.length > 1 && round === 1) {
      engines = fitEngines(engines, evidence.witnesses(store.channel), NOVELTY);
      store.channel.changeProfile(mixtureProfile(start.profile.name, engines, NOVELTY));
    }
    evidence.teach(store.channel, settings.priorWeight, settings.kinWeight);
    store.channelChanged();
    decoded = paragraphs.map((paragraph) => decode(paragraph, store, resources, settings, settings.firstLimits));
  }
  decoded = decoded.map((last) =>
    widenDoubtful(last, store, resources.steps, settings.doubt)
      ? decode(last.paragraph, store, resources, settings, settings.limits)
      : last,
  );
  const cost = decoded.reduce((sum, { decoded: { pathCost } }) => sum + pathCost, 0);
  return {
    paragraphs: decoded,
    store,
    profile: engines.length > 1 ? nameOfMixture(engines) : start.profile.name,
    cost,
  };
}

/** How each word of an edge was printed: one alignment a reading. */
export function alignEdge(edge: Edge, store: ReadingStore): readonly ReadingAlignment[] {
  return edge.readings.map((reading, i) =>
    alignReading(store.textOf(reading), reading.shape, edge.parts[i]!.token, store.channel),
  );
}

function decode(
  paragraph: Paragraph,
  store: ReadingStore,
  { steps }: DecoderResources,
  settings: DecodeSettings,
  limits: DecodeLimits,
): DecodedParagraph {
  const lattice = buildLattice(paragraph, store, steps.model, settings.prices);
  return { paragraph, lattice, decoded: decodeLattice(lattice, steps, limits) };
}

/** Counts weigh as much as their reading is probable. */
function gather(decoded: readonly DecodedParagraph[], store: ReadingStore, settings: DecodeSettings): ChannelEvidence {
  const evidence = new ChannelEvidence();
  for (const {
    decoded: { path, posteriorCost },
  } of decoded) {
    for (const edge of path) {
      const posterior = Math.exp(-(posteriorCost.get(edge) ?? 0) / 1000);
      if (posterior < settings.teachFrom) continue;
      for (const { signs, segments, strays } of alignEdge(edge, store)) {
        signs.forEach((sign, i) => {
          evidence.add(sign, segments[i]!, posterior);
        });
        for (const stray of strays) evidence.addStray(stray, posterior);
      }
    }
  }
  return evidence;
}
