// Which pages and lines does a Word document (.docx) have?
import type { SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import { labelCounter } from './docx/numbering.js';
import { PAGE_NUMBER } from './docx/paragraph.js';
import { type DocumentParts, readBlocks } from './docx/read-body.js';
import { readRunningHeads, withRunningHeads } from './docx/running-heads.js';
import { readStyles } from './docx/styles.js';
import { TooLargeUnpacked, unzip } from './docx/unzip.js';
import { at, elements, parseXml, type XmlElement } from './docx/xml.js';
import { linesOfFlow } from './flow/flow-lines.js';
import { ingestedFlow } from './flow/read-flow.js';
import type { IngestedFile } from './ingested-file.js';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files of some services number the part. */
const MAIN_PART = /^word\/document\d*\.xml$/u;
const WANTED =
  /^word\/(?:(?:styles|numbering|footnotes|endnotes|(?:document|header|footer)\d*)\.xml|_rels\/document\d*\.xml\.rels)$/u;

/**
 * Lines of a Word document as it is printed: tracked changes accepted, labels of lists counted, hidden text left out; a page for each that
 * Word noted when it last printed the file. Throws PipelineError `damaged-document` or `too-large`.
 */
export function readDocx({ bytes, path }: SourceFile): IngestedFile {
  try {
    return read(bytes);
  } catch (cause) {
    if (cause instanceof TooLargeUnpacked) throw tooLarge(path, cause);
    throw damaged(path, cause);
  }
}

function read(bytes: Uint8Array): IngestedFile {
  const zipped = unzip(bytes, (name) => WANTED.test(name));
  const part = (name: string) => {
    const content = zipped.get(name);
    return content === undefined ? undefined : parseXml(content);
  };
  const main = [...zipped.keys()].find((name) => MAIN_PART.test(name)) ?? '';
  const body = at(part(main), 'w:body');
  if (body === undefined) throw new Error('no document with a body');
  const parts: DocumentParts = {
    styles: readStyles(part('word/styles.xml')),
    nextLabel: labelCounter(part('word/numbering.xml')),
    notes: new Map([
      ...notesOf(part('word/footnotes.xml'), 'w:footnote'),
      ...notesOf(part('word/endnotes.xml'), 'w:endnote'),
    ]),
  };
  const targets = new Map(
    elements(part(`${main.replace('word/', 'word/_rels/')}.rels`), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  const heads = readRunningHeads(body, (id) => part(`word/${targets.get(id) ?? ''}`), parts);
  const bodyPages = linesOfFlow(readBlocks(body, parts)).map((lines) => lines.map(withoutPageNumber));
  const { pages, findings } = withRunningHeads(bodyPages, heads);
  return ingestedFlow(DOCX_MEDIA_TYPE, pages, findings);
}

const withoutPageNumber = (line: string) => line.replaceAll(PAGE_NUMBER, '');

function notesOf(root: XmlElement | undefined, name: string): [string, XmlElement][] {
  return elements(root, name).map((note) => [`${name}/${note.attributes['w:id']}`, note]);
}

function tooLarge(path: string, cause: Error): PipelineError {
  const message = `${path} unpacks to more than is read from one Word document (${cause.message}).`;
  return new PipelineError('too-large', message, 'Split it into parts, or save it as PDF, and convert that.', {
    cause,
  });
}

function damaged(path: string, cause: unknown): PipelineError {
  return new PipelineError(
    'damaged-document',
    `${path} is a damaged or cut-off Word document.`,
    'Open it in Word or LibreOffice, let it be repaired and save it again; or fetch it again.',
    { cause },
  );
}
