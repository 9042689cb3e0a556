// What was read at each place of the best paths, and what tells how far it is to be believed?
import type { Range } from '../../model/evidence.js';
import type { LanguageModel } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import type { DecodedDocument, DecodedStretch } from './decode-document.js';
import type { Paragraph } from './document-tokens.js';
import type { Edge } from './lattice.js';
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

/** The readings of a document in order of paragraphs; protected tokens and bare punctuation are left out. To be walked through once. */
export function* pathReadings(document: DecodedDocument, text: string, model: LanguageModel): Iterable<PathReading> {
  for (const stretch of document.stretches) yield* readingsOf(stretch, document, text, model);
}

function* readingsOf(
  { tokens, path }: DecodedStretch,
  { store, style }: DecodedDocument,
  text: string,
  model: LanguageModel,
): Iterable<PathReading> {
  let state = model.start;
  for (const { edge, posteriorCost, rivals } of path) {
    const before = state;
    let languageCost = 0;
    for (const id of edge.ids) {
      languageCost += model.read(state, id);
      state = model.reached;
    }
    if (tokens[edge.to - 1]!.endsSentence) state = model.start;
    if (edge.kind === 'fixed' || edge.kind === 'punctuation') continue;
    const first = tokens[edge.from]!;
    const range = [first.range[0], tokens[edge.to - 1]!.range[1]] as const;
    const source = text.slice(range[0], range[1]);
    const joined = joinedText(tokens, edge);
    const after = edge.kind === 'copy' ? source : renderEdge(edge, joined, store, style);
    const others: Rival[] = [];
    let told = 0;
    for (const rival of rivals) {
      if (rival.edge.to !== edge.to || ++told > RIVALS) continue;
      const posterior = shareOf(rival.posteriorCost);
      if (posterior < LEAST_RIVAL) continue;
      const other = rival.edge.kind === 'copy' ? source : renderEdge(rival.edge, joined, store, style);
      if (other !== after) others.push({ text: other, posterior });
    }
    yield {
      range,
      source,
      after,
      kind: edge.kind,
      place: first.place,
      posteriorCost,
      margin: rivals.length === 0 ? LONE : Math.min(LONE, rivals[0]!.posteriorCost - posteriorCost),
      // Words of names are discounted by more than letters cost.
      channelCost: Math.max(0, edge.channelCost),
      languageCost,
      sourceLanguageCost: model.cost(before, model.idOf(modelForm(joined))),
      rivals: others,
    };
  }
}

/** The edge's tokens without the spaces between them. */
function joinedText(tokens: Paragraph, { from, to }: Edge): string {
  let joined = tokens[from]!.text;
  for (let at = from + 1; at < to; at++) joined += tokens[at]!.text;
  return joined;
}

/** A posterior out of its cost. */
export function shareOf(cost: number): number {
  return Math.min(1, Math.exp(-cost / 1000));
}

const RIVALS = 3;
const LEAST_RIVAL = 0.001;
