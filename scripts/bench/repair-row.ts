// What does repairing so many pages cost in time and memory? One row of the bench, in a process of its own: repair-row.ts KIND PAGES
import { DEFAULT_OPTIONS } from '../../src/model/context.js';
import { loadDecoderResources } from '../../src/repair/decode/decoder-resources.js';
import { loadLanguageModel } from '../../src/repair/language/load-language-model.js';
import { repair } from '../../src/repair/repair.js';
import { cpuSeconds, peakMegabytes } from './measure.js';
import { type PhaseSeconds, phasesOf } from './repair-phases.js';
import { seenPages, type TextKind, textOfPages } from './repair-texts.js';

export interface RepairRow {
  readonly modelSeconds: number;
  /** The trie of words, case model and channel, beyond the language model. */
  readonly tablesSeconds: number;
  readonly syllables: number;
  readonly syllablesPerSecond: number;
  readonly edits: number;
  /** Peak resident memory before repair (models loaded, text made, warmed up) and in all. */
  readonly megabytesBefore: number;
  readonly megabytes: number;
  /** Of garbled text; null for clean. */
  readonly phases: PhaseSeconds | null;
}

const WARM_UP_ROUNDS = 4;
const WARM_UP_PAGES = 3;
const MIN_SECONDS = 1.5;

const [kind, pages] = [process.argv[2] as TextKind, Number(process.argv[3])];
const start = cpuSeconds();
loadLanguageModel();
const modelDone = cpuSeconds();
if (kind === 'garbled') loadDecoderResources();
const loaded = cpuSeconds();

const context = { options: DEFAULT_OPTIONS };
// Other text than is measured, so that nothing of it is known yet, but the compiler is warm.
const other = textOfPages(kind, WARM_UP_PAGES, 8);
for (let i = 0; i < WARM_UP_ROUNDS; i++) repair(seenPages(other.text, WARM_UP_PAGES), context);
const { text, syllables } = textOfPages(kind, pages);
const seen = seenPages(text, pages);
const megabytesBefore = peakMegabytes();
const from = cpuSeconds();
let rounds = 0;
let edits = 0;
do {
  edits = repair(seen, context).edits.length;
  rounds++;
} while (cpuSeconds() - from < MIN_SECONDS);
const syllablesPerSecond = (rounds * syllables) / (cpuSeconds() - from);
const peak = peakMegabytes();
const row: RepairRow = {
  modelSeconds: modelDone - start,
  tablesSeconds: loaded - modelDone,
  syllables,
  syllablesPerSecond,
  edits,
  megabytesBefore,
  megabytes: peak,
  phases: kind === 'garbled' ? phasesOf(seen) : null,
};
console.log(JSON.stringify(row));
