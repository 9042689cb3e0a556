// The public API of kehoach, and nothing else.

export {
  type LibraryOptions,
  type ParsePlansOptions,
  type PlanOutcome,
  parsePlan,
  parsePlans,
  type RepairedText,
  repairText,
} from './library/api.js';
export { DEFAULT_OPTIONS, type OcrEngineName, type OcrMode, type ParseOptions } from './model/context.js';
export type { Edit, SourceFile } from './model/document.js';
export { type EditLedger, editLedgerSchema } from './model/edit-ledger.js';
export { ERROR_KINDS, type ErrorCode, EXIT, PipelineError } from './model/errors.js';
export type { Box, Evidence, JsonPointer, NoiseClass, Range } from './model/evidence.js';
export type { Finding, Severity } from './model/finding.js';
export { type PageInfo, type ParseResult, parseResultSchema, type Quality } from './model/parse-result.js';
export {
  type Appendix,
  type Assignment,
  type DateMention,
  type DocumentNumber,
  type DocumentReference,
  type IsoDate,
  type Item,
  type LegalBasis,
  type Plan,
  planSchema,
  type Section,
  type SectionKind,
  type Signatory,
  type Statement,
  type TimelineEntry,
} from './model/plan.js';
export { VERSION } from './model/version.js';
