// Which lines does an HTML page have?
import type { SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import { linesOfFlow } from './flow/flow-lines.js';
import { ingestedFlow } from './flow/read-flow.js';
import { decodeHtml } from './html/decode-html.js';
import { isNestedTooDeep, MAX_NESTING } from './html/nesting.js';
import { parseHtml } from './html/parse-html.js';
import { readBlocks } from './html/read-blocks.js';
import type { IngestedFile } from './ingested-file.js';
import { binaryText, encodingFindings } from './read-text.js';

/** A page of 10 MB takes 2 s and 300 MB; plans have 0.1 MB, with pictures inside some MB. */
const MAX_HTML_BYTES = 32 * 1024 * 1024;

/**
 * Lines of an HTML page: a line for each paragraph, `br` and table row, lists with their numbers, nothing that is not shown. Throws
 * PipelineError `binary-text` or `too-large`.
 */
export function readHtml({ bytes, path }: SourceFile): IngestedFile {
  if (bytes.length > MAX_HTML_BYTES) {
    throw tooLarge(`${path} has ${bytes.length} bytes; at most ${MAX_HTML_BYTES} are read from one HTML page.`);
  }
  const decoded = decodeHtml(bytes);
  if (decoded === null) throw binaryText(path);
  if (isNestedTooDeep(decoded.text)) throw tooLarge(`${path} nests elements more than ${MAX_NESTING} deep.`);
  const blocks = readBlocks(parseHtml(decoded.text));
  return ingestedFlow('text/html', linesOfFlow(blocks), encodingFindings(decoded));
}

function tooLarge(message: string): PipelineError {
  return new PipelineError('too-large', message, 'Save it as text or print it to PDF, and convert that.');
}
