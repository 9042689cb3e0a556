// What becomes of one input of a batch? Its files are written, and one report line says how it ended.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Context } from '../model/context.js';
import type { SourceFile } from '../model/document.js';
import { ERROR_KINDS, type PipelineError } from '../model/errors.js';
import type { ParseResult } from '../model/parse-result.js';
import { type ReportLine, reportLineSchema } from '../model/report-line.js';
import { parseSource } from '../pipeline/parse-source.js';
import { searchableSource } from '../pipeline/searchable-source.js';
import { type StageDump, stageDump } from '../pipeline/stage-dump.js';
import type { BatchInput } from './find-inputs.js';
import { jsonPieces } from './json-pieces.js';
import { outputPaths } from './output-paths.js';
import { readSource } from './read-source.js';
import { toPipelineError } from './to-pipeline-error.js';
import { isUnchanged, type Redo } from './unchanged.js';
import { writeAtomically } from './write-atomically.js';

export interface ConvertOptions {
  readonly outDir: string;
  readonly dumpDir: string | null;
  /** Also write a searchable PDF. */
  readonly pdf: boolean;
  readonly redo: Redo;
  /** Milliseconds from any fixed point; for the report's timings only. */
  readonly now: () => number;
}

/** What is known when an input's turn comes. */
export interface Earlier {
  /** Checksum of all that decides about results besides the bytes. */
  readonly configuration: string;
  /** How inputs ended in earlier runs, by path. */
  readonly ends: ReadonlyMap<string, ReportLine>;
}

/** How an input ended, and whether in an earlier run already. */
export interface InputEnd {
  readonly line: ReportLine;
  readonly unchanged: boolean;
}

/** Never throws: every end is a report line. */
export async function convertOne(
  input: BatchInput,
  options: ConvertOptions,
  { configuration, ends }: Earlier,
  context: Context,
): Promise<InputEnd> {
  const startedAt = options.now();
  const ended = (line: UntimedLine): InputEnd => ({
    // Parsed for the order of its keys: a line read back from a report is written as it was.
    line: reportLineSchema.parse({ ...line, configuration, milliseconds: Math.round(options.now() - startedAt) }),
    unchanged: false,
  });
  let sha256: string | null = null;
  try {
    if (input.refusal) throw input.refusal;
    context.signal.throwIfAborted();
    const file = await readSource(input.absolute, input.path);
    sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const earlier = ends.get(file.path);
    if (await isUnchanged(earlier, { sha256, configuration, ...options })) return { line: earlier!, unchanged: true };
    const { result, ...outputs } = await convertFile(file, options, context);
    return ended({ ...doneLine(result), ...outputs });
  } catch (cause) {
    return ended(endedLine(input.path, sha256, toPipelineError(cause, input.path, context.signal)));
  }
}

async function convertFile(file: SourceFile, { outDir, dumpDir, pdf }: ConvertOptions, context: Context) {
  const paths = outputPaths(file.path);
  const dumps: StageDump[] = [];
  const parsed = await parseSource(file, context, (name, value) => {
    if (dumpDir !== null) dumps.push(stageDump(name, value));
  }).finally(async () => {
    for (const { name, text } of dumps) await writeAtomically(path.join(dumpDir!, paths.result, `${name}.json`), text);
  });
  const searchable = pdf ? await searchableSource(file, parsed) : { parsed, pdf: null };
  const { result, repaired } = searchable.parsed;
  // The result comes last: where it stands, all outputs stand.
  if (searchable.pdf !== null) await writeAtomically(path.join(outDir, paths.pdf), searchable.pdf);
  await writeAtomically(path.join(outDir, paths.text), repaired.text);
  await writeAtomically(path.join(outDir, paths.result), jsonFile(result));
  return { result, output: paths.result, searchable: searchable.pdf === null ? null : paths.pdf };
}

function* jsonFile(result: ParseResult): Generator<string> {
  yield* jsonPieces(result);
  yield '\n';
}

type UntimedLine = Omit<ReportLine, 'configuration' | 'milliseconds'>;

function doneLine({ source, quality, findings }: ParseResult): Omit<UntimedLine, 'output' | 'searchable'> {
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length;
  return {
    path: source.path,
    sha256: source.sha256,
    state: 'done',
    code: null,
    message: null,
    hint: null,
    pages: {
      total: source.pages.length,
      ocr: source.pages.filter(({ textFrom }) => textFrom !== 'text' && textFrom !== 'pdf-text-layer').length,
    },
    noise: quality.text.noise,
    confidence: quality.confidence,
    needsReview: quality.needsReview,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

function endedLine(name: string, sha256: string | null, error: PipelineError): UntimedLine {
  return {
    path: name.normalize('NFC'),
    sha256,
    state: ERROR_KINDS[error.code].outcome,
    code: error.code,
    message: error.message,
    hint: error.hint,
    output: null,
    searchable: null,
    pages: null,
    noise: null,
    confidence: null,
    needsReview: null,
    findings: null,
  };
}
