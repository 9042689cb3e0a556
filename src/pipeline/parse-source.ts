// How does a file become a plan? The stages in order; each arrow of the design is one line.
import { ingest } from '../ingest/ingest.js';
import { withPageImages } from '../ingest/page-images.js';
import type { Context } from '../model/context.js';
import type { RepairedDocument, SourceFile } from '../model/document.js';
import type { ParseResult } from '../model/parse-result.js';
import { recognise } from '../ocr/recognise.js';
import { repair } from '../repair/repair.js';
import { structure } from '../structure/structure.js';
import { validate } from '../validate/validate.js';
import { freeze } from './freeze.js';

/** The joins by name, in order; `--dump-stages` writes them. */
export type StageName = 'pages' | 'seen' | 'repaired' | 'draft' | 'result';

export interface ParsedSource {
  readonly result: ParseResult;
  readonly repaired: RepairedDocument;
}

/**
 * Runs all stages over one file. Throws PipelineError and nothing else that is not a bug; `onStage` sees every join.
 *
 * @example const { result } = await parseSource({ path: 'ke-hoach.pdf', bytes }, context);
 */
export async function parseSource(
  file: SourceFile,
  context: Context,
  onStage: (name: StageName, value: object) => void = () => {},
): Promise<ParsedSource> {
  const join = <T extends object>(name: StageName, value: T): T => {
    context.signal.throwIfAborted();
    onStage(name, freeze(value));
    return value;
  };
  const pages = join('pages', await ingest(file, context));
  const seen = join('seen', await withPageImages(file, context, (images) => recognise(pages, images, context)));
  const repaired = join('repaired', await repair(seen, context));
  const draft = join('draft', structure(repaired, context));
  const result = join('result', validate(draft, context));
  return { result, repaired };
}
