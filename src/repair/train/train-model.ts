// How does the language model come from the corpus? The steps of training, in order.
import type { BackoffModel } from '../language/backoff-model.js';
import { ABBREVIATION, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import { countNgrams } from './count-ngrams.js';
import { TypeIndex, TypeStream } from './encode.js';
import { componentProbabilities, mixture, tuneWeights } from './interpolate.js';
import { type Discounts, estimateKneserNey } from './kneser-ney.js';
import { LineSet } from './line-key.js';
import { prune } from './prune.js';
import { TEMPLATE_COUNT, TEMPLATES } from './templates.js';
import { toBackoffModel } from './to-backoff-model.js';
import { COMPONENTS, type Component } from './training-files.js';
import { chooseVocabulary, type TokenCount } from './vocabulary.js';

export interface TrainingText {
  readonly name: string;
  readonly component: Component;
  readonly lines: Iterable<string>;
}

export interface HeldOutText {
  readonly weight: number;
  readonly lines: readonly string[];
}

export interface TrainingInput {
  readonly texts: readonly TrainingText[];
  readonly heldOut: readonly HeldOutText[];
  /** Lines that must not be trained on. */
  readonly protectedLines: LineSet;
  /** Parts of names and places that the vocabulary must hold. */
  readonly named: readonly string[];
  /** Least gain in relative entropy that keeps an n-gram; see prune.ts. */
  readonly pruneThreshold: number;
}

/** What the manifest says about the training. Arrays by order - 1. */
export interface TrainingReport {
  readonly texts: readonly { name: string; component: Component; lines: number; skipped: number }[];
  readonly weights: readonly number[];
  readonly discounts: readonly (readonly Discounts[])[];
  readonly ngramsCounted: readonly number[];
  readonly ngramsKept: readonly number[];
}

/** Estimates the model. `note` hears of each step. Deterministic: same input, same model. */
export function trainModel(
  input: TrainingInput,
  note: (step: string) => void,
): { model: BackoffModel; report: TrainingReport } {
  const types = new TypeIndex();
  const streams = new Map(COMPONENTS.map((component) => [component, new TypeStream(types)]));
  for (const template of TEMPLATES) streams.get('plan')!.addLine(template, TEMPLATE_COUNT);
  const seenOnce = new LineSet();
  const texts = input.texts.map((text) => {
    const read = readText(text, streams.get(text.component)!, input.protectedLines, seenOnce);
    note(`read ${text.name}: ${read.lines} lines, ${read.skipped} skipped`);
    return read;
  });
  const heldOut = input.heldOut.map(({ lines }) => {
    const stream = new TypeStream(types);
    for (const line of lines) stream.addLine(line);
    return stream;
  });

  const vocabulary = chooseVocabulary(tokenCounts(types, streams), new Set(input.named.map(modelForm)));
  const modelIds = modelIdsOf(types, vocabulary);
  const levels = countNgrams(
    COMPONENTS.map((component) => streams.get(component)!.encode(modelIds)),
    vocabulary.length,
    ORDER,
  );
  note(`counted ${levels.map((level) => level.length).join(' + ')} n-grams over ${vocabulary.length} words`);
  const estimates = COMPONENTS.map((_, component) => estimateKneserNey(levels, component));
  note('estimated');
  const tuned = heldOut.map((stream) =>
    tuneWeights(componentProbabilities(levels, estimates, stream.encode(modelIds)), COMPONENTS.length),
  );
  const weights = withFloor(
    COMPONENTS.map((_, c) => input.heldOut.reduce((sum, { weight }, at) => sum + weight * tuned[at]![c]!, 0)),
  );
  note(`weights ${weights.map((weight) => weight.toFixed(3)).join(' ')}`);
  const pruned = prune(levels, mixture(estimates, weights), weights, input.pruneThreshold);
  const ngramsKept = pruned.kept.map((kept) => kept.reduce((sum, bit) => sum + bit, 0));
  note(`kept ${ngramsKept.join(' + ')} n-grams`);
  return {
    model: toBackoffModel(levels, pruned, vocabulary),
    report: {
      texts,
      weights,
      discounts: estimates.map((estimate) => estimate.discounts),
      ngramsCounted: levels.map((level) => level.length),
      ngramsKept,
    },
  };
}

/** Three words of context: on held-out plans order 3 has perplexity 15.3, order 4 11.9 before pruning. */
const ORDER = 4;

/** No component weighs less: documents to come are more varied than the held-out ones that the weights are tuned on. */
const LEAST_WEIGHT = 0.05;

function withFloor(weights: readonly number[]): number[] {
  const raised = weights.map((weight) => Math.max(weight, LEAST_WEIGHT));
  const sum = raised.reduce((total, weight) => total + weight, 0);
  return raised.map((weight) => weight / sum);
}

/** Adds the text's lines to its component's stream. `seenOnce` collects the lines of `plan`, whose files overlap. */
function readText(
  text: TrainingText,
  stream: TypeStream,
  protectedLines: LineSet,
  seenOnce: LineSet,
): TrainingReport['texts'][number] {
  let lines = 0;
  let skipped = 0;
  for (const line of text.lines) {
    if (line.trim() === '') continue;
    if (protectedLines.has(line)) {
      skipped += 1;
      continue;
    }
    if (text.component === 'plan') {
      if (seenOnce.has(line)) continue;
      seenOnce.add(line);
    }
    stream.addLine(line);
    lines += 1;
  }
  return { name: text.name, component: text.component, lines, skipped };
}

function tokenCounts(types: TypeIndex, streams: ReadonlyMap<Component, TypeStream>): Map<string, TokenCount> {
  const counted = new Map([...streams].map(([component, stream]) => [component, stream.countTypes()]));
  const counts = new Map<string, TokenCount>();
  for (const [id, text] of types.texts.entries()) {
    const administrative = counted.get('admin')![id]!;
    const all = administrative + counted.get('general')![id]!;
    const before = counts.get(text) ?? { administrative: 0, all: 0 };
    counts.set(text, { administrative: before.administrative + administrative, all: before.all + all });
  }
  return counts;
}

function modelIdsOf(types: TypeIndex, vocabulary: readonly string[]): Uint16Array {
  const ids = new Map(vocabulary.map((token, id) => [token, id]));
  return Uint16Array.from(
    types.texts,
    (text, id) => ids.get(text) ?? (types.isAbbreviation[id] ? ABBREVIATION : UNKNOWN),
  );
}
