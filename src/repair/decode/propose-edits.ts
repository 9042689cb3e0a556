// Which edits and doubts follow from the decoded paths?
import { tonePlacementOf } from '../../vietnamese/tone-placement.js';
import { modelForm } from '../language/model-form.js';
import type { ProposedDoubt, ProposedEdit } from '../repairer.js';
import type { DecodedDocument, DecodedParagraph } from './decode-document.js';
import type { DocumentToken } from './document-tokens.js';
import type { Edge } from './lattice.js';
import type { ModelSteps } from './model-steps.js';
import { renderEdge } from './render-edge.js';

/** From which calibrated posterior on is a change made, and below which is it doubtful? */
export interface AcceptanceLimits {
  readonly accept: number;
  readonly doubtBelow: number;
}

export interface Proposals {
  readonly edits: ProposedEdit[];
  readonly doubts: ProposedDoubt[];
}

export function proposeEdits(
  document: DecodedDocument,
  text: string,
  steps: ModelSteps,
  limits: AcceptanceLimits,
  calibrate: (posterior: number) => number,
): Proposals {
  const style = tonePlacementOf(decodedWords(document), 'old');
  const edits: ProposedEdit[] = [];
  const doubts: ProposedDoubt[] = [];
  for (const { paragraph, decoded } of document.paragraphs) {
    const rivals = rivalsOf(decoded.posteriorCost);
    let state = steps.model.start;
    for (const edge of decoded.path) {
      const before = state;
      state = stateAfter(edge, state, paragraph, steps);
      if (edge.kind === 'fixed' || edge.kind === 'punctuation') continue;
      const tokens = paragraph.slice(edge.from, edge.to);
      const range = [tokens[0]!.range[0], tokens.at(-1)!.range[1]] as const;
      const source = text.slice(range[0], range[1]);
      const joined = tokens.map((token) => token.text).join('');
      const write = (other: Edge): string => renderEdge(other, joined, document.store, style);
      const posterior = posteriorOf(edge, decoded.posteriorCost, calibrate);
      const after = edge.kind === 'copy' ? source : write(edge);
      const alternatives = alternativesTo(edge, rivals, decoded.posteriorCost, calibrate, write, source).filter(
        (other) => other.text !== after,
      );
      const isEdit = after !== source;
      if (posterior < limits.doubtBelow) {
        const others =
          isEdit && posterior < limits.accept ? [{ text: after, posterior }, ...alternatives] : alternatives;
        doubts.push({ range, posterior, alternatives: others.filter(({ text: other }) => other !== source) });
      }
      if (!isEdit || posterior < limits.accept) continue;
      edits.push({
        range,
        after,
        kind: 'decoded',
        by: document.profile,
        channelCost: edge.channelCost / 1000,
        languageGain: languageGain(edge, joined, before, steps),
        posterior,
        runnerUp: alternatives[0] ?? null,
      });
    }
  }
  return {
    edits: edits.sort((a, b) => a.range[0] - b.range[0]),
    doubts: doubts.sort((a, b) => a.range[0] - b.range[0]),
  };
}

function posteriorOf(edge: Edge, costs: ReadonlyMap<Edge, number>, calibrate: (posterior: number) => number): number {
  return calibrate(Math.min(1, Math.exp(-(costs.get(edge) ?? 0) / 1000)));
}

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

const ALTERNATIVES = 3;
const LEAST_ALTERNATIVE = 0.001;

function alternativesTo(
  edge: Edge,
  rivals: ReadonlyMap<number, readonly Edge[]>,
  costs: ReadonlyMap<Edge, number>,
  calibrate: (posterior: number) => number,
  write: (edge: Edge) => string,
  source: string,
): { text: string; posterior: number }[] {
  const others = (rivals.get(edge.from) ?? []).filter((other) => other !== edge && other.to === edge.to);
  return others
    .slice(0, ALTERNATIVES)
    .map((other) => ({
      text: other.kind === 'copy' ? source : write(other),
      posterior: posteriorOf(other, costs, calibrate),
    }))
    .filter(({ posterior }) => posterior >= LEAST_ALTERNATIVE);
}

/** How much likelier the language model finds the reading than the token as it stands, nats. */
function languageGain(edge: Edge, source: string, state: number, { model }: ModelSteps): number {
  let cost = 0;
  let at = state;
  for (const id of edge.ids) {
    cost += model.cost(at, id);
    at = model.next(at, id);
  }
  return (model.cost(state, model.idOf(modelForm(source))) - cost) / 1000;
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
