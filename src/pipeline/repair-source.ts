// How is a text repaired? The first three stages, and what the plan in it says to its doubtful words.
import type { Context } from '../model/context.js';
import type { RepairedDocument, SourceFile } from '../model/document.js';
import { type EditLedger, LEDGER_SCHEMA, LEDGER_SCHEMA_VERSION } from '../model/edit-ledger.js';
import { readAndRepair } from './read-and-repair.js';
import { settleDoubts } from './settle-doubts.js';

export interface RepairedSource {
  readonly text: string;
  readonly ledger: EditLedger;
  readonly quality: RepairedDocument['quality'];
}

/** Throws PipelineError as `parseSource` does. The text has as many lines as was read. */
export async function repairSource(file: SourceFile, context: Context): Promise<RepairedSource> {
  const { repaired } = await readAndRepair(file, context, (_, value) => value);
  const { text, composed, edits, quality } = settleDoubts(repaired, context).repaired;
  return { text, ledger: { schema: LEDGER_SCHEMA, schemaVersion: LEDGER_SCHEMA_VERSION, composed, edits }, quality };
}
