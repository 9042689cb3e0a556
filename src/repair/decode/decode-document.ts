// What did the whole document mean? Rounds of decoding and learning, then the last word.
import { alignReading, type ReadingAlignment } from './align-reading.js';
import { buildLattice } from './build-lattice.js';
import { Channel, type ChannelProfile } from './channel.js';
import { type Decoded, decodeLattice } from './decode-lattice.js';
import type { DecoderResources } from './decoder-resources.js';
import type { Paragraph } from './document-tokens.js';
import type { Edge } from './lattice.js';
import { ChannelEvidence } from './learn-channel.js';
import { ReadingStore } from './reading-store.js';
import type { DecodeSettings } from './settings.js';

/** One paragraph with its best path and the posteriors of its edges. */
export interface DecodedParagraph {
  readonly paragraph: Paragraph;
  readonly decoded: Decoded;
}

export interface DecodedDocument {
  readonly paragraphs: readonly DecodedParagraph[];
  readonly store: ReadingStore;
  readonly profile: string;
  /** Of all paths, milli-nats: tells profiles apart. */
  readonly cost: number;
}

/** Decodes, learns the engine's habits from what is certain, searches the uncertain anew, decodes again. */
export function decodeDocument(
  paragraphs: readonly Paragraph[],
  profile: ChannelProfile,
  resources: DecoderResources,
  settings: DecodeSettings,
): DecodedDocument {
  const store = new ReadingStore(
    resources.search,
    resources.trie,
    new Channel(profile),
    resources.cases,
    settings.search,
  );
  let decoded = decodeAll(paragraphs, store, resources, settings);
  for (let round = 1; round <= settings.rounds; round++) {
    learn(decoded, store, settings);
    if (round === settings.rounds) store.searchAllAgain();
    decoded = decodeAll(paragraphs, store, resources, settings);
  }
  const cost = decoded.reduce((sum, { decoded: { pathCost } }) => sum + pathCost, 0);
  return { paragraphs: decoded, store, profile: profile.name, cost };
}

/** How each word of an edge was printed: one alignment a reading. */
export function alignEdge(edge: Edge, store: ReadingStore): readonly ReadingAlignment[] {
  return edge.readings.map((reading, i) =>
    alignReading(store.textOf(reading), reading.shape, edge.parts[i]!.token, store.channel),
  );
}

function decodeAll(
  paragraphs: readonly Paragraph[],
  store: ReadingStore,
  { steps }: DecoderResources,
  settings: DecodeSettings,
): DecodedParagraph[] {
  return paragraphs.map((paragraph) => {
    const lattice = buildLattice(paragraph, store, steps.model, settings.prices);
    return { paragraph, decoded: decodeLattice(lattice, steps, settings.limits) };
  });
}

/** Counts weigh as much as their reading is probable. */
function learn(decoded: readonly DecodedParagraph[], store: ReadingStore, settings: DecodeSettings): void {
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
  evidence.teach(store.channel, settings.priorWeight, settings.kinWeight);
  store.channelChanged();
}
