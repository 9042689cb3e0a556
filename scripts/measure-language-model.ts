// Prints the figures of docs/model-card.md: perplexity, unknown words, size, loading time, memory, time of a lookup.
// Usage: node --expose-gc --import tsx scripts/measure-language-model.ts
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguageModel } from '../src/repair/language/language-model.js';
import { loadLanguageModel } from '../src/repair/language/load-language-model.js';
import { idOfToken } from '../src/repair/language/token-id.js';
import { tokenise } from '../src/repair/language/tokenise.js';
import { corpusLines } from '../src/repair/train/corpus-lines.js';
import { fitOf } from '../src/repair/train/perplexity.js';
import { skeletonOf } from '../src/vietnamese/syllable.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const SHARED = path.resolve(ROOT, '../shared');
const HELD_OUT = ['corpus/admin.heldout.plan.txt.gz', 'corpus/admin.heldout.txt.gz'];
const SAMPLES = ['000', '002', '007', '012', '025'].map((number) => `samples/plan-${number}.txt`);

const memoryBefore = settledMemory();
const started = cpuMs();
const model = loadLanguageModel();
const loadMs = cpuMs() - started;
console.log(`file          ${(statSync(path.join(ROOT, 'models/language-model.bin')).size / 1e6).toFixed(1)} MB`);
console.log(`vocabulary    ${model.size}`);
console.log(`load          ${loadMs.toFixed(0)} ms of processor time`);
console.log(`memory        ${((settledMemory() - memoryBefore) / 2 ** 20).toFixed(0)} MiB`);
for (const name of [...HELD_OUT, ...SAMPLES]) {
  const { tokens, unknown, perplexity } = fitOf(model, linesOf(name));
  const share = `${(unknown * 100).toFixed(2)} % unknown`;
  console.log(`${name.padEnd(34)} ${String(tokens).padStart(7)} tokens  ${share}  perplexity ${perplexity.toFixed(2)}`);
}
timeLookups(model, SAMPLES.filter((name) => existsSync(path.join(SHARED, name))).flatMap(linesOf));

/** Lookups as a decoder makes them: at each token up to 16 words with its skeleton after each of the 30 best contexts. */
function timeLookups(language: LanguageModel, lines: readonly string[]): void {
  const { states, ids } = decoderQueries(language, lines);
  let sum = 0;
  for (let round = 0; round < 3; round += 1)
    for (let at = 0; at < ids.length; at += 1) sum += language.cost(states[at]!, ids[at]!);
  const rounds = 10;
  const from = cpuMs();
  for (let round = 0; round < rounds; round += 1)
    for (let at = 0; at < ids.length; at += 1) sum += language.cost(states[at]!, ids[at]!);
  const perCall = ((cpuMs() - from) * 1e6) / (rounds * ids.length);
  console.log(
    `cost()        ${perCall.toFixed(0)} ns of processor time a call, ${ids.length} different queries (sum ${sum})`,
  );
}

function decoderQueries(language: LanguageModel, lines: readonly string[]): { states: Uint32Array; ids: Uint16Array } {
  const bySkeleton = new Map<string, number[]>();
  for (let id = 0; id < language.size; id += 1) {
    const skeleton = skeletonOf(language.tokenOf(id));
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), id]);
  }
  const states: number[] = [];
  const ids: number[] = [];
  let beam = [language.start];
  for (const token of lines.flatMap((line) => tokenise(line))) {
    const candidates = bySkeleton.get(skeletonOf(language.tokenOf(idOfToken(language, token))))!.slice(0, 16);
    const extended = beam.flatMap((state) => candidates.map((id) => ({ state, id, cost: language.cost(state, id) })));
    for (const { state, id } of extended) {
      states.push(state);
      ids.push(id);
    }
    extended.sort((left, right) => left.cost - right.cost);
    beam = [...new Set(extended.slice(0, 30).map(({ state, id }) => language.next(state, id)))];
  }
  return { states: Uint32Array.from(states), ids: Uint16Array.from(ids) };
}

/** The lines of a file under shared/; none where it is absent. */
function linesOf(name: string): string[] {
  const file = path.join(SHARED, name);
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return [...corpusLines(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)];
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function settledMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
