// Would converting this input again give what already stands there?
import { access } from 'node:fs/promises';
import path from 'node:path';
import { PASSING_ERRORS } from '../model/errors.js';
import type { ReportLine } from '../model/report-line.js';
import { outputPaths } from './output-paths.js';

/** Which inputs are done again although nothing changed. */
export type Redo = 'nothing' | 'failed' | 'everything';

export interface Now {
  readonly sha256: string;
  readonly configuration: string;
  readonly outDir: string;
  readonly redo: Redo;
}

/**
 * True when the bytes and the configuration are those of the earlier end, that end was no accident of the surroundings (a missing
 * engine, a full disk), and its files are still there. What people changed in those files stays as they left it.
 */
export async function isUnchanged(earlier: ReportLine | undefined, now: Now): Promise<boolean> {
  if (earlier === undefined || now.redo === 'everything') return false;
  if (earlier.sha256 !== now.sha256 || earlier.configuration !== now.configuration) return false;
  if (earlier.code !== null)
    return !PASSING_ERRORS.has(earlier.code) && !(earlier.state === 'failed' && now.redo === 'failed');
  const { text } = outputPaths(earlier.path);
  const files = [earlier.output, text, earlier.searchable].filter((file) => file !== null);
  return (await Promise.all(files.map((file) => exists(path.join(now.outDir, file))))).every(Boolean);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
