// Does the plan hold together? The last stage: rules, quality, and the result as one value.
import type { Context } from '../model/context.js';
import type { PlanDraft } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import { type ParseResult, parseResultSchema, SCHEMA_NAME, SCHEMA_VERSION } from '../model/parse-result.js';
import { VERSION } from '../model/version.js';
import { RULES } from './configuration.js';
import { assessQuality } from './quality.js';

/** Throws PipelineError `bug` when the draft breaks our own schema: that is never the document's fault. */
export function validate(draft: PlanDraft, _context: Context): ParseResult {
  const findings = [...draft.findings, ...RULES.flatMap((rule) => rule.check(draft.plan))];
  const result = parseResultSchema.safeParse({
    schema: SCHEMA_NAME,
    schemaVersion: SCHEMA_VERSION,
    producer: { name: 'kehoach', version: VERSION, models: draft.models },
    source: { ...draft.source, pages: draft.pages },
    plan: draft.plan,
    evidence: draft.evidence,
    quality: assessQuality(draft, findings),
    findings,
  });
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new PipelineError(
    'bug',
    `The result for ${draft.source.path} breaks its schema at /${first?.path.map(String).join('/')}: ${first?.message}.`,
    'Please report this with the output of --dump-stages.',
    { cause: result.error },
  );
}
