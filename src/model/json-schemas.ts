// Which JSON Schemas do we publish? Generated from the zod schemas; `schemas/` holds the same bytes.
import { z } from 'zod';
import { editLedgerSchema } from './edit-ledger.js';
import { parseResultSchema } from './parse-result.js';
import { planSchema } from './plan.js';
import { reportLineSchema } from './report-line.js';

const PUBLISHED = {
  'parse-result': parseResultSchema,
  plan: planSchema,
  'edit-ledger': editLedgerSchema,
  'report-line': reportLineSchema,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof PUBLISHED;
export const SCHEMA_NAMES = Object.keys(PUBLISHED) as readonly SchemaName[];

export const isSchemaName = (name: string): name is SchemaName => Object.hasOwn(PUBLISHED, name);

/** The JSON Schema (draft 2020-12) of one published form, as text with a final newline: what `kehoach schema NAME` prints. */
export function jsonSchemaText(name: SchemaName): string {
  const schema = z.toJSONSchema(PUBLISHED[name], { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: `kehoach/${name}`, ...schema }, null, 2)}\n`;
}
