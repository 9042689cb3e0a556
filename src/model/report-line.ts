// What does the batch report say about one input? One line of `report.jsonl`.
import { z } from 'zod';
import { ERROR_KINDS, type ErrorCode } from './errors.js';
import { noiseClassSchema } from './evidence.js';

const count = z.int().nonnegative();

/** Exactly one of done (a result was written), refused (the input is at fault) or failed (we or the machine are). */
export const reportLineSchema = z.strictObject({
  path: z.string().describe('as named by the user, NFC'),
  sha256: z.string().nullable().describe('null when the bytes could not be read'),
  state: z.enum(['done', 'refused', 'failed']),
  code: z
    .enum(Object.keys(ERROR_KINDS) as [ErrorCode, ...ErrorCode[]])
    .nullable()
    .describe('why, null when done'),
  message: z.string().nullable(),
  hint: z.string().nullable().describe('what to do next'),
  output: z.string().nullable().describe('path of the result, relative to the output folder'),
  searchable: z.string().nullable().describe('path of the searchable PDF, null when none was written'),
  configuration: z
    .string()
    .describe('sha256 of version, options, models and OCR engine: with the same bytes it ends the same way'),
  milliseconds: z.number().nonnegative(),
  pages: z.strictObject({ total: count, ocr: count }).nullable(),
  noise: noiseClassSchema.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  needsReview: z.boolean().nullable(),
  findings: z.strictObject({ error: count, warning: count, info: count }).nullable(),
});
export type ReportLine = z.infer<typeof reportLineSchema>;
