// How does a file become a plan? The stages in order; each arrow of the design is one line.
import type { Context } from '../model/context.js';
import type { PageSet, RepairedDocument, SeenDocument, SourceFile } from '../model/document.js';
import type { ParseResult } from '../model/parse-result.js';
import { validate } from '../validate/validate.js';
import { freeze } from './freeze.js';
import { readAndRepair } from './read-and-repair.js';
import { settleDoubts } from './settle-doubts.js';
import type { Join, StageName } from './stage-name.js';

/** The result, and the joins that other outputs are made of. */
export interface ParsedSource {
  readonly result: ParseResult;
  readonly pages: PageSet;
  readonly seen: SeenDocument;
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
  const join: Join = (name, value) => {
    context.signal.throwIfAborted();
    onStage(name, freeze(value));
    return value;
  };
  const { pages, seen, repaired: doubted } = await readAndRepair(file, context, join);
  const { repaired, draft } = settleDoubts(doubted, context, join);
  const result = join('result', validate(draft, context));
  return { result, pages, seen, repaired };
}
