// Is this value a parse result that holds? Schema first, then the rules.
import type { z } from 'zod';
import type { Finding } from '../model/finding.js';
import { type ParseResult, parseResultSchema } from '../model/parse-result.js';
import { RULES } from './configuration.js';

export interface Check {
  /** The result when the schema holds, else null. */
  readonly result: ParseResult | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks any JSON value. Schema violations come as `schema-violation` errors, one for each place; the rules run only when there are none.
 *
 * @example checkResult(JSON.parse(text)).findings.some((f) => f.severity === 'error')
 */
export function checkResult(value: unknown): Check {
  const parsed = parseResultSchema.safeParse(value);
  if (!parsed.success) return { result: null, findings: parsed.error.issues.map(violation) };
  return { result: parsed.data, findings: RULES.flatMap((rule) => rule.check(parsed.data.plan)) };
}

function violation(issue: z.core.$ZodIssue): Finding {
  const pointer = issue.path.map((key) => `/${String(key).replace(/~/gu, '~0').replace(/\//gu, '~1')}`).join('');
  return {
    code: 'schema-violation',
    severity: 'error',
    message: `${pointer || '/'}: ${issue.message}`,
    pointers: [pointer],
  };
}
