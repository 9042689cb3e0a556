// How is text repaired without looking for a plan in it? The first three stages.
import type { Context } from '../model/context.js';
import type { RepairedDocument, SourceFile } from '../model/document.js';
import { type EditLedger, LEDGER_SCHEMA, LEDGER_SCHEMA_VERSION } from '../model/edit-ledger.js';
import { readAndRepair } from './read-and-repair.js';

export interface RepairedSource {
  readonly text: string;
  readonly ledger: EditLedger;
  readonly quality: RepairedDocument['quality'];
}

/** Throws PipelineError as `parseSource` does. The text has as many lines as was read. */
export async function repairSource(file: SourceFile, context: Context): Promise<RepairedSource> {
  const { repaired } = await readAndRepair(file, context, (_, value) => value);
  const { text, composed, edits, quality } = repaired;
  return { text, ledger: { schema: LEDGER_SCHEMA, schemaVersion: LEDGER_SCHEMA_VERSION, composed, edits }, quality };
}
