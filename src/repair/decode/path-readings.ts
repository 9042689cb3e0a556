// What was read at each place of the best paths, and what tells how far it is to be believed?
import type { Range } from '../../model/evidence.js';
import { type TonePlacement, tonePlacementOf } from '../../vietnamese/tone-placement.js';
import { modelForm } from '../language/model-form.js';
import type { DecodedDocument, DecodedParagraph } from './decode-document.js';
import type { DocumentToken } from './document-tokens.js';
import type { Edge } from './lattice.js';
import type { ModelSteps } from './model-steps.js';
import { renderEdge } from './render-edge.js';
import type { Place } from './token-shapes.js';

/** Another reading of the same tokens; `posterior` is the lattice's own. */
export interface Rival {
  readonly text: string;
  readonly posterior: number;
}

/** One edge of a best path that could have been read otherwise. Costs in milli-nats. */
export interface PathReading {
  readonly range: Range;
  readonly source: string;
  /** Equals `source` where the token stays. */
  readonly after: string;
  readonly kind: Edge['kind'];
  readonly place: Place;
  /** -ln of the lattice's own posterior. */
  readonly posteriorCost: number;
  /** By how much the best rival's posterior cost is higher; LONE when no rival survived. */
  readonly margin: number;
  readonly channelCost: number;
  /** What the language model asks for the reading, and for the token as it stands. */
  readonly languageCost: number;
  readonly sourceLanguageCost: number;
  /** Most probable first, those that are written as `after` left out. */
  readonly rivals: readonly Rival[];
}

/** Margin of a reading without rivals: more than the decoder's window. */
export const LONE = 10_000;

/** The readings of a document in order of paragraphs; protected tokens and bare punctuation are left out. */
export function pathReadings(document: DecodedDocument, text: string, steps: ModelSteps): PathReading[] {
  const style = tonePlacementOf(decodedWords(document), 'old');
  return document.paragraphs.flatMap((one) => readingsOf(one, document, text, steps, style));
}

function readingsOf(
  { paragraph, decoded }: DecodedParagraph,
  { store }: DecodedDocument,
  text: string,
  steps: ModelSteps,
  style: TonePlacement,
): PathReading[] {
  const readings: PathReading[] = [];
  const costs = decoded.posteriorCost;
  const rivals = rivalsOf(costs);
  let state = steps.model.start;
  for (const edge of decoded.path) {
    const before = state;
    state = stateAfter(edge, state, paragraph, steps);
    if (edge.kind === 'fixed' || edge.kind === 'punctuation') continue;
    const tokens = paragraph.slice(edge.from, edge.to);
    const range = [tokens[0]!.range[0], tokens.at(-1)!.range[1]] as const;
    const source = text.slice(range[0], range[1]);
    const joined = tokens.map((token) => token.text).join('');
    const write = (other: Edge): string => (other.kind === 'copy' ? source : renderEdge(other, joined, store, style));
    const posteriorCost = costs.get(edge) ?? 0;
    const own = (rivals.get(edge.from) ?? []).filter((other) => other !== edge);
    const after = write(edge);
    readings.push({
      range,
      source,
      after,
      kind: edge.kind,
      place: tokens[0]!.place,
      posteriorCost,
      margin: own.length === 0 ? LONE : Math.min(LONE, costs.get(own[0]!)! - posteriorCost),
      channelCost: edge.channelCost,
      languageCost: languageCost(edge.ids, before, steps),
      sourceLanguageCost: steps.model.cost(before, steps.model.idOf(modelForm(joined))),
      rivals: own
        .filter((other) => other.to === edge.to)
        .slice(0, RIVALS)
        .map((other) => ({ text: write(other), posterior: shareOf(costs.get(other)!) }))
        .filter(({ text: other, posterior }) => posterior >= LEAST_RIVAL && other !== after),
    });
  }
  return readings;
}

/** A posterior out of its cost. */
export function shareOf(cost: number): number {
  return Math.min(1, Math.exp(-cost / 1000));
}

const RIVALS = 3;
const LEAST_RIVAL = 0.001;

/** Edges by the boundary they leave, most probable first. */
function rivalsOf(costs: ReadonlyMap<Edge, number>): ReadonlyMap<number, readonly Edge[]> {
  const byStart = new Map<number, Edge[]>();
  for (const edge of costs.keys()) {
    const edges = byStart.get(edge.from) ?? [];
    byStart.set(edge.from, edges);
    edges.push(edge);
  }
  for (const edges of byStart.values())
    edges.sort((a, b) => costs.get(a)! - costs.get(b)! || a.channelCost - b.channelCost);
  return byStart;
}

function languageCost(ids: readonly number[], state: number, { model }: ModelSteps): number {
  let cost = 0;
  let at = state;
  for (const id of ids) {
    cost += model.cost(at, id);
    at = model.next(at, id);
  }
  return cost;
}

function stateAfter(edge: Edge, state: number, paragraph: readonly DocumentToken[], { model }: ModelSteps): number {
  if (paragraph[edge.to - 1]!.endsSentence) return model.start;
  return edge.ids.reduce((at, id) => model.next(at, id), state);
}

/** What was read, in the spelling that the channel found likelier, to tell the document's tone placement. */
function decodedWords({ paragraphs, store }: DecodedDocument): string {
  const wordsOf = ({ decoded }: DecodedParagraph): string[] =>
    decoded.path.flatMap((edge) => edge.readings.map((reading) => store.textOf(reading)));
  return paragraphs.flatMap(wordsOf).join(' ');
}
