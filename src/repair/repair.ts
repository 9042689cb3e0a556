// What did the text mean that was seen? The repair stage: exact readings first, then each repairer, all in one ledger.
import type { Context } from '../model/context.js';
import type { RepairedDocument, SeenDocument } from '../model/document.js';
import { REPAIRERS } from './configuration.js';
import { type ExactOutcome, readExactly } from './exact/read-exactly.js';
import type { LanguageModel } from './language/language-model.js';
import { loadLanguageModel } from './language/load-language-model.js';
import { assessNoise, type NoiseAssessment } from './noise/assess-noise.js';
import { markedLines } from './noise/marked-lines.js';
import { pageWitness } from './noise/misread-pages.js';
import { type Signals, signalsOf } from './noise/signals.js';
import { unsurePages } from './noise/unsure-pages.js';
import { advance, type Progress, startOf } from './passes.js';
import { protectedSpans } from './protect.js';
import type { Repairer, RepairInput } from './repairer.js';
import { withoutContradictions } from './sure-words.js';
import { textQuality } from './text-quality.js';

/**
 * The repaired document: as many lines as were seen, with the same terminators, and the edits that lead there and back.
 * Clean documents are recognised by their signals and pass unchanged. With `options.repair` false the text stays as read.
 *
 * @example repair(seen, context).text // "Báo cáo" for a seen "B¸o c¸o" in a TCVN3 document
 */
export function repair(document: SeenDocument, { options }: Pick<Context, 'options'>): RepairedDocument {
  return repairWith(document, options.repair, REPAIRERS);
}

/** As `repair`, with other repairers: for measuring each by itself. `wanted` false: the text stays as read. */
export function repairWith(document: SeenDocument, wanted: boolean, repairers: readonly Repairer[]): RepairedDocument {
  const models = new Map(Object.entries(document.models));
  const loadModel = () => {
    const model = loadLanguageModel();
    models.set(LANGUAGE_MODEL, model.checksum);
    return model;
  };
  const { noise, left, ...read } = readAndAssess(document, wanted, loadModel);
  const isDamaged = left.lines.some((line) => line.noise !== 'clean');
  let { progress } = read;
  for (const repairer of wanted && isDamaged ? repairers : [])
    progress = repairPass(repairer, document, progress, left, models);
  return assemble(document, progress, noise, Object.fromEntries([...models].sort()));
}

/** What is read without guessing; the noise as read, and what is left of it. The signals of all lines are not held any longer. */
function readAndAssess(document: SeenDocument, wanted: boolean, loadModel: () => LanguageModel) {
  const ranges = document.lines.map(({ range }) => range);
  const signals = ranges.map(([start, end]) => signalsOf(document.raw, start, end));
  const start = startOf(document.raw, ranges);
  const exact: ExactOutcome = wanted
    ? readExactly(start, signals, loadModel)
    : { progress: start, lines: ranges.map(() => null) };
  const noise = assess(document, start, signals, exact.lines);
  // What a repairer mends stays damaged for the next one: rules ask which engine a line came from.
  return { progress: exact.progress, noise, left: remainingNoise(document, exact, signals, noise) };
}

/** One repairer's edits in the ledger, its models among `models`. What it proposed is not held any longer. */
function repairPass(
  repairer: Repairer,
  document: SeenDocument,
  progress: Progress,
  left: NoiseAssessment,
  models: Map<string, string>,
): Progress {
  const outcome = repairer.repair(inputOf(document, progress, left));
  for (const [name, checksum] of Object.entries(outcome.models)) models.set(name, checksum);
  const edits = withoutContradictions(outcome.edits, progress, document);
  return advance(progress, edits, outcome.doubts, repairer.name);
}

/** Name of the language model in `producer.models`. */
const LANGUAGE_MODEL = 'language-model';

function assess(
  document: SeenDocument,
  { text, lines: ranges }: Progress,
  signals: readonly Signals[],
  exact: ExactOutcome['lines'],
): NoiseAssessment {
  const ocrPages = new Set(document.pages.filter(({ textFrom }) => textFrom === 'ocr').map(({ page }) => page));
  const lines = document.lines.map(({ page }, i) => ({ signals: signals[i]!, page, exact: exact[i]! }));
  const placed = lines.map((line, i) => ({ ...line, range: ranges[i]! }));
  const witness = pageWitness(text, markedLines(placed), loadLanguageModel);
  return assessNoise(lines, ocrPages, unsurePages(document), witness);
}

/** Noise of the text as the exact readings left it; what they did not touch is as it was read. */
function remainingNoise(
  document: SeenDocument,
  { progress, lines }: ExactOutcome,
  signals: readonly Signals[],
  asRead: NoiseAssessment,
): NoiseAssessment {
  if (lines.every((line) => line === null)) return asRead;
  const now = lines.map((line, i) => (line ? signalsOf(progress.text, ...progress.lines[i]!) : signals[i]!));
  return assess(
    document,
    progress,
    now,
    lines.map(() => null),
  );
}

function inputOf(document: SeenDocument, { text, lines }: Progress, noise: NoiseAssessment): RepairInput {
  const input = lines.map((range, i) => ({ range, page: document.lines[i]!.page, ...noise.lines[i]! }));
  return {
    text,
    lines: input,
    noise: noise.document,
    pages: noise.pages,
    protectedSpans: protectedSpans(text, input),
  };
}

function assemble(
  document: SeenDocument,
  { raw, text, edits, lines, doubts }: Progress,
  noise: NoiseAssessment,
  models: Readonly<Record<string, string>>,
): RepairedDocument {
  const { source, composed, findings } = document;
  return {
    source,
    raw,
    composed,
    text,
    lines: document.lines.map(({ range: rawRange, page, box }, i) => {
      const { noise: own, reason } = noise.lines[i]!;
      return { range: lines[i]!, rawRange, page, box, noise: own, noiseReason: reason };
    }),
    edits,
    doubts,
    pages: document.pages.map((page) => ({ ...page, noise: noise.pages.get(page.page)?.noise ?? 'clean' })),
    quality: textQuality(text, edits, doubts, noise.document.noise),
    models,
    findings,
  };
}
