// How is text repaired without looking for a plan in it? The first three stages.
import { ingest } from '../ingest/ingest.js';
import { withPageImages } from '../ingest/page-images.js';
import type { Context } from '../model/context.js';
import type { RepairedDocument, SourceFile } from '../model/document.js';
import { type EditLedger, LEDGER_SCHEMA, LEDGER_SCHEMA_VERSION } from '../model/edit-ledger.js';
import { recognise } from '../ocr/recognise.js';
import { repair } from '../repair/repair.js';

export interface RepairedSource {
  readonly text: string;
  readonly ledger: EditLedger;
  readonly quality: RepairedDocument['quality'];
}

/** Throws PipelineError as `parseSource` does. The text has as many lines as was read. */
export async function repairSource(file: SourceFile, context: Context): Promise<RepairedSource> {
  const pages = await ingest(file, context);
  const seen = await withPageImages(file, context, (images) => recognise(pages, images, context));
  const { text, composed, edits, quality } = await repair(seen, context);
  return { text, ledger: { schema: LEDGER_SCHEMA, schemaVersion: LEDGER_SCHEMA_VERSION, composed, edits }, quality };
}
