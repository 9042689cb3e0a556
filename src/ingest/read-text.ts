// Which lines and pages does a text file have?
import type { Page, PageLine } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import { toNfc } from '../vietnamese/normalise.js';
import { splitLines } from '../vietnamese/split-lines.js';
import { type DecodedText, decodeText, type TextEncoding } from './decode-text.js';
import type { IngestedFile } from './ingested-file.js';

const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'windows-1252': 'a one-byte encoding, read as Windows-1252 letters',
};

/**
 * Pages and lines of plain text or Markdown: NFC, one line for each line of the file, a new page after a form feed.
 * Throws PipelineError `binary-text` when the bytes are no text.
 */
export function readText(bytes: Uint8Array, path: string): IngestedFile {
  const decoded = decodeText(bytes);
  if (decoded === null) throw binaryText(path);
  const raw = toNfc(decoded.text);
  return { mediaType: 'text/plain', pages: pagesOf(raw.text), raw, findings: encodingFindings(decoded) };
}

function pagesOf(text: string): Page[] {
  const pages: PageLine[][] = [[]];
  let formFeed = false;
  for (const { range, terminator } of splitLines(text)) {
    if (formFeed) pages.push([]);
    pages.at(-1)!.push({ text: text.slice(...range), box: null, words: [] });
    formFeed = terminator === '\f';
  }
  return pages.map((lines, index) => ({
    page: index + 1,
    widthPt: null,
    heightPt: null,
    textFrom: 'text',
    lines,
    image: null,
  }));
}

/** The refusal of a file that holds no text. */
export function binaryText(path: string): PipelineError {
  return new PipelineError(
    'binary-text',
    `${path} is neither text nor a known format: it is full of NULs or control bytes.`,
    'Find the original document (PDF, Word, PNG, JPEG or text) and convert that.',
  );
}

/** What there is to say of an encoding that was not UTF-8, or not whole. */
export function encodingFindings({ encoding, broken }: DecodedText): Finding[] {
  const findings: Finding[] = [];
  if (encoding !== 'utf-8') {
    const message = `The text is not UTF-8 but ${ENCODING_NAMES[encoding]}.`;
    findings.push({ code: 'text-encoding', severity: 'info', message, pointers: [] });
  }
  if (broken > 0) {
    const message = `${broken} byte sequences are no UTF-8 and were replaced by U+FFFD: the file is damaged or cut off.`;
    findings.push({ code: 'text-damaged', severity: 'warning', message, pointers: [] });
  }
  return findings;
}
