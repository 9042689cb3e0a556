// How did inputs end in earlier runs into this folder? The last report, what it left out, and the journal of a run that was killed.
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PipelineError } from '../model/errors.js';
import { type ReportLine, reportLineSchema } from '../model/report-line.js';
import { writeAtomically } from './write-atomically.js';

export const REPORT_NAME = 'report.jsonl';
const JOURNAL_NAME = 'report.jsonl.part';
/** The report has one line for each input of its run; how others ended in runs before stands here, where there were any. */
const OTHERS_NAME = 'report.earlier.jsonl';

/** Report lines by path, the newest of each. A line that is no report line (cut off by a kill, or older) is passed over. */
export async function readEarlierEnds(outDir: string): Promise<ReadonlyMap<string, ReportLine>> {
  const texts: string[] = [];
  for (const name of [OTHERS_NAME, REPORT_NAME, JOURNAL_NAME]) texts.push(await textOf(path.join(outDir, name)));
  const lines = texts.flatMap((text) => text.split('\n').flatMap(readLine));
  return new Map(lines.map((line) => [line.path, line]));
}

/**
 * Writes the report of a run, and beside it how the inputs of earlier runs ended that this one did not name: named again, they are not
 * done again. Throws PipelineError `cannot-write`.
 */
export async function writeReport(
  outDir: string,
  ends: readonly ReportLine[],
  earlier: ReadonlyMap<string, ReportLine>,
): Promise<void> {
  const named = new Set(ends.map((line) => line.path));
  const others = [...earlier.values()].filter((line) => !named.has(line.path));
  const inOrder = others.sort((a, b) => (a.path < b.path ? -1 : 1));
  // First what the new report leaves out: killed between the two, nothing is lost.
  if (inOrder.length > 0) await writeAtomically(path.join(outDir, OTHERS_NAME), toText(inOrder));
  await writeAtomically(path.join(outDir, REPORT_NAME), toText(ends));
  if (inOrder.length === 0) await rm(path.join(outDir, OTHERS_NAME), { force: true });
}

const toText = (lines: readonly ReportLine[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** What a run writes down as its inputs end. Where it can't be written, a killed run is only longer to repeat: that is no error. */
export interface Journal {
  readonly add: (line: ReportLine) => Promise<void>;
  /** Once the report stands. */
  readonly remove: () => Promise<void>;
}

/** Opens the journal for more lines; those of a killed run stay, so that being killed twice loses nothing either. */
export function openJournal(outDir: string): Journal {
  const file = path.join(outDir, JOURNAL_NAME);
  // A kill may have cut the last line off: the first new one starts on a line of its own.
  let before = '\n';
  return {
    add: async (line) => {
      const text = `${before}${JSON.stringify(line)}\n`;
      before = '';
      await mkdir(outDir, { recursive: true })
        .then(() => appendFile(file, text))
        .catch(() => {});
    },
    remove: () => rm(file, { force: true }),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw unusable(file, cause);
  }
}

function readLine(text: string): ReportLine[] {
  try {
    const { success, data } = reportLineSchema.safeParse(JSON.parse(text));
    return success ? [data] : [];
  } catch {
    return [];
  }
}

function unusable(file: string, cause: unknown): PipelineError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new PipelineError(
    'cannot-write',
    `${file} can't be used (${code}).`,
    'Check that the output folder is readable and writable, or name another.',
    { cause },
  );
}
