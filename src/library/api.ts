// How does a program use kehoach? One plan, many plans, or only the repair of a text.
import { fileURLToPath } from 'node:url';
import { readSource } from '../batch/read-source.js';
import { sideBySide } from '../batch/side-by-side.js';
import { toPipelineError } from '../batch/to-pipeline-error.js';
import { type Context, DEFAULT_OPTIONS, type ParseOptions } from '../model/context.js';
import type { Edit, SourceFile } from '../model/document.js';
import { ERROR_KINDS, type Outcome, type PipelineError } from '../model/errors.js';
import type { ParseResult, TextQuality } from '../model/parse-result.js';
import { parseSource } from '../pipeline/parse-source.js';
import { repairSource } from '../pipeline/repair-source.js';
import { withContext } from '../pipeline/with-context.js';

/** A file's path or URL, or its content with the name that results should call it. */
export type PlanInput = string | URL | SourceFile;

export interface LibraryOptions extends Partial<ParseOptions> {
  /** Aborts the work; the promise then rejects with PipelineError `interrupted`. */
  readonly signal?: AbortSignal;
  /** Progress for people, never needed to understand a result. */
  readonly onNote?: (message: string) => void;
}

export interface ParsePlansOptions extends LibraryOptions {
  /** Inputs at a time; 1 unless told. Results do not depend on it. */
  readonly jobs?: number;
}

export type PlanOutcome =
  | { readonly state: 'done'; readonly path: string; readonly result: ParseResult }
  | { readonly state: Outcome; readonly path: string; readonly error: PipelineError };

export interface RepairedText {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly quality: TextQuality;
}

/**
 * Reads one plan. Throws PipelineError when the input can't be read.
 *
 * @example
 * const { plan, findings } = await parsePlan('ke-hoach.pdf');
 * console.log(plan.number?.text, plan.issuedOn); // "36/KH-THCS" "2026-01-12"
 */
export function parsePlan(input: PlanInput, options: LibraryOptions = {}): Promise<ParseResult> {
  return inContext(options, 1, (context) => parseInput(input, context));
}

/** Reads many plans; never throws for one of them. Outcomes come in input order. */
export function parsePlans(inputs: readonly PlanInput[], options: ParsePlansOptions = {}): Promise<PlanOutcome[]> {
  const jobs = options.jobs ?? 1;
  return inContext(options, jobs, (context) =>
    sideBySide(inputs, jobs, async (input): Promise<PlanOutcome> => {
      const path = nameOf(input);
      try {
        return { state: 'done', path, result: await parseInput(input, context) };
      } catch (cause) {
        const error = toPipelineError(cause, path, context.signal);
        return { state: ERROR_KINDS[error.code].outcome, path, error };
      }
    }),
  );
}

/**
 * Repairs a text without looking for a plan in it; it keeps its number of lines. Empty text stays empty.
 *
 * @example (await repairText('B¸o c¸o T×nh h×nh thùc hiÖn')).text // "Báo cáo Tình hình thực hiện"
 */
export async function repairText(text: string, options: LibraryOptions = {}): Promise<RepairedText> {
  if (text.trim() === '') return { text, edits: [], quality: { tokens: 0, changed: 0, doubtful: 0, noise: 'clean' } };
  const file = { path: 'text', bytes: new TextEncoder().encode(text) };
  const repaired = await inContext(options, 1, (context) => repairSource(file, context));
  return { text: repaired.text, edits: repaired.ledger.edits, quality: repaired.quality };
}

const nameOf = (input: PlanInput) =>
  typeof input === 'string' ? input : input instanceof URL ? fileURLToPath(input) : input.path;

async function parseInput(input: PlanInput, context: Context): Promise<ParseResult> {
  const isContent = typeof input === 'object' && 'bytes' in input;
  const file = isContent ? input : await readSource(nameOf(input), nameOf(input));
  return (await parseSource(file, context)).result;
}

async function inContext<T>(options: LibraryOptions, jobs: number, use: (context: Context) => Promise<T>): Promise<T> {
  const { signal = new AbortController().signal, onNote = () => {}, language, ocr, ocrEngine, repair } = options;
  const chosen: ParseOptions = {
    language: language ?? DEFAULT_OPTIONS.language,
    ocr: ocr ?? DEFAULT_OPTIONS.ocr,
    ocrEngine: ocrEngine ?? DEFAULT_OPTIONS.ocrEngine,
    repair: repair ?? DEFAULT_OPTIONS.repair,
  };
  try {
    return await withContext({ options: chosen, signal, jobs, note: onNote }, use);
  } catch (cause) {
    throw toPipelineError(cause, 'The input', signal);
  }
}
