// Where does a value come from? Boxes, pointers, evidence.
import { z } from 'zod';

/** `[x0, y0, x1, y1]` in PDF points (1/72 inch), origin at the top left of the page. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
export type Box = z.infer<typeof boxSchema>;

/** `[start, end)` in UTF-16 code units. */
export const rangeSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Range = z.infer<typeof rangeSchema>;

/** RFC 6901 pointer into `plan`, e.g. `/sections/1/items/0`. */
export const jsonPointerSchema = z.string().regex(/^(\/([^/~]|~[01])*)*$/u);
export type JsonPointer = string;

/** How a stretch of text is damaged; `clean` is none. */
export const noiseClassSchema = z.enum([
  'clean',
  'latin-accents',
  'ascii-symbols',
  'no-diacritics',
  'legacy-encoding',
  'mojibake',
  'shifted-glyphs',
  'broken-spacing',
  'ocr-noise',
]);
export type NoiseClass = z.infer<typeof noiseClassSchema>;

export const evidenceStatusSchema = z.enum(['found', 'inferred', 'doubtful']);
export type EvidenceStatus = z.infer<typeof evidenceStatusSchema>;

/** What a value of the plan rests on. `raw` is the text as read, before any repair; `lines` are the first and last line, from 1. */
export const evidenceSchema = z.strictObject({
  raw: z.string(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).readonly(),
  page: z.int().positive().nullable(),
  box: boxSchema.nullable(),
  range: rangeSchema.describe('UTF-16 offsets in the repaired text, end excluded'),
  confidence: z.number().min(0).max(1),
  status: evidenceStatusSchema,
  by: z.string().describe('the parser, refiner or rule that read the value'),
});
export type Evidence = z.infer<typeof evidenceSchema>;
