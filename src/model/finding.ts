// What do extraction and validation have to say about a document?
import { z } from 'zod';
import { jsonPointerSchema } from './evidence.js';

export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** One remark. `code` is stable and kebab-case (docs/errors.md lists them); `pointers` name the values of `plan` it is about. */
export const findingSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  severity: severitySchema,
  message: z.string(),
  pointers: z.array(jsonPointerSchema).readonly(),
});
export type Finding = z.infer<typeof findingSchema>;
