// Which changes made the repaired text out of the text as read? The ledger that `kehoach repair --edits FILE` writes.
import { z } from 'zod';
import type { ComposedRun, Edit } from './document.js';
import { rangeSchema } from './evidence.js';

export const LEDGER_SCHEMA = 'kehoach/edit-ledger';
export const LEDGER_SCHEMA_VERSION = '1.0';

const probability = z.number().min(0).max(1);

/** What composing to NFC changed, so that the bytes of the file can be found again. */
export const composedRunSchema: z.ZodType<ComposedRun> = z.strictObject({
  at: z.int().nonnegative().describe('UTF-16 offset in the NFC text'),
  length: z.int().nonnegative(),
  source: z.string().describe('what stood in the file'),
});

export const editSchema: z.ZodType<Edit> = z.strictObject({
  rawRange: rangeSchema.describe('in the text as read, NFC'),
  repairedRange: rangeSchema.describe('in the repaired text'),
  before: z.string(),
  after: z.string(),
  kind: z.enum(['exact', 'rule', 'decoded']),
  by: z.string().describe('the transformation, rule or channel profile'),
  channelCost: z.number().nullable().describe('nats'),
  languageGain: z.number().nullable().describe('nats'),
  posterior: probability.describe('calibrated probability that `after` is right'),
  runnerUp: z.strictObject({ text: z.string(), posterior: probability }).nullable(),
});

export const editLedgerSchema = z.strictObject({
  schema: z.literal(LEDGER_SCHEMA),
  schemaVersion: z.literal(LEDGER_SCHEMA_VERSION),
  composed: z.array(composedRunSchema).readonly(),
  edits: z.array(editSchema).readonly().describe('sorted, not overlapping: they replay forward and backward'),
});
export type EditLedger = z.infer<typeof editLedgerSchema>;
