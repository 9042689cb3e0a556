// What does one document become? The `*.plan.json` result; shared contract, version 1.0.
import { z } from 'zod';
import { evidenceSchema, jsonPointerSchema, noiseClassSchema } from './evidence.js';
import { findingSchema } from './finding.js';
import { planSchema } from './plan.js';

export const SCHEMA_NAME = 'kehoach/parse-result';
export const SCHEMA_VERSION = '1.0';

export const pageInfoSchema = z.strictObject({
  page: z.int().positive(),
  widthPt: z.number().positive().nullable(),
  heightPt: z.number().positive().nullable(),
  textFrom: z.enum(['text', 'pdf-text-layer', 'ocr', 'merged']),
  noise: noiseClassSchema,
  ocrConfidence: z.number().min(0).max(1).nullable(),
});
export type PageInfo = z.infer<typeof pageInfoSchema>;

const count = z.int().nonnegative();

export const lineCountsSchema = z.strictObject({ total: count, placed: count, furniture: count, unplaced: count });
export type LineCounts = z.infer<typeof lineCountsSchema>;

export const textQualitySchema = z.strictObject({
  tokens: count,
  changed: count,
  doubtful: count,
  noise: noiseClassSchema,
});
export type TextQuality = z.infer<typeof textQualitySchema>;

export const qualitySchema = z.strictObject({
  confidence: z.number().min(0).max(1),
  needsReview: z.boolean(),
  reviewReasons: z.array(z.string()),
  text: textQualitySchema,
  lines: lineCountsSchema,
});
export type Quality = z.infer<typeof qualitySchema>;

export const parseResultSchema = z.strictObject({
  schema: z.literal(SCHEMA_NAME),
  schemaVersion: z.literal(SCHEMA_VERSION),
  producer: z.strictObject({
    name: z.literal('kehoach'),
    version: z.string(),
    models: z.record(z.string(), z.string()).describe('model name to checksum'),
  }),
  source: z.strictObject({
    path: z.string(),
    mediaType: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    bytes: count,
    pages: z.array(pageInfoSchema),
  }),
  plan: planSchema,
  // By far the most values of a result: compiled, they take a fifth of the time; what fails goes the usual way and has its issues.
  evidence: z.compile(z.record(jsonPointerSchema, evidenceSchema)),
  quality: qualitySchema,
  findings: z.array(findingSchema),
});
export type ParseResult = z.infer<typeof parseResultSchema>;
