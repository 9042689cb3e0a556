// What does a page of a PDF paint, and how is its hidden text taken out?
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '../pdf/pdf-lib.js';
import { hiddenText } from './hidden-text.js';

/** Content of a page that inflates to more is drawings without end; its page stays as it is. */
const MAX_CONTENT_BYTES = 64 * 1024 * 1024;
/** Forms may hold forms; no producer nests deeper. */
const MAX_DEPTH = 4;
const FLATE = '/FlateDecode';

/** A stream of a page with hidden text, and what it reads without. */
interface Rewritten {
  /** null: the contents of the page itself. */
  readonly form: PDFRef | null;
  readonly without: Uint8Array;
}

export interface PageContents {
  /** Bytes of the strings that can be seen on the page. */
  readonly visible: number;
  /** Takes the hidden text out. Streams that other pages share stay for those. */
  readonly dropHidden: () => void;
}

/** Looks through the page and the forms it paints. Throws when a stream can't be decoded or is too large. */
export function readContents(page: PDFPage, area: number): PageContents {
  const { context } = page.doc;
  const rewritten: Rewritten[] = [];
  let visible = 0;
  const look = (stream: Uint8Array, form: PDFRef | null, resources: PDFDict | undefined) => {
    const objects = objectsOf(resources, context);
    const found = hiddenText(stream, (name) => nameAt(objects.get(name)?.stream.dict, 'Subtype') === '/Image', area);
    visible += found.visible;
    if (found.without !== null) rewritten.push({ form, without: found.without });
  };
  look(joinedContents(page), null, page.node.Resources());
  for (const [ref, stream] of formsOf(page.node.Resources(), context)) {
    look(decoded(stream), ref, stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? page.node.Resources());
  }
  const dropHidden = () => {
    for (const each of rewritten) replace(page, each);
  };
  return { visible, dropHidden };
}

function replace(page: PDFPage, { form, without }: Rewritten): void {
  const { context } = page.doc;
  if (form === null) page.node.set(PDFName.of('Contents'), context.register(context.flateStream(without)));
  else {
    const old = context.lookup(form);
    const stream = context.flateStream(without);
    for (const [key, value] of old instanceof PDFRawStream ? old.dict.entries() : []) {
      if (!['/Filter', '/DecodeParms', '/Length'].includes(String(key))) stream.dict.set(key, value);
    }
    context.assign(form, stream);
  }
}

function joinedContents(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  const { context } = page.doc;
  const streams = contents instanceof PDFArray ? contents.asArray().map((each) => context.lookup(each)) : [contents];
  const parts = streams.filter((stream) => stream instanceof PDFRawStream).map(decoded);
  // Parts end between tokens (ISO 32000-1, 7.8.2).
  return Uint8Array.from(Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])));
}

/** Most streams are deflated: zlib stops at the limit. */
function decoded(stream: PDFRawStream): Uint8Array {
  const hasParameters = stream.dict.has(PDFName.of('DecodeParms'));
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (String(only) === FLATE && !hasParameters) {
    try {
      return inflateSync(stream.contents, { maxOutputLength: MAX_CONTENT_BYTES });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    }
  }
  return decodePDFRawStream(stream).decode();
}

interface PaintedObject {
  readonly ref: PDFRef | null;
  readonly stream: PDFRawStream;
}

function objectsOf(resources: PDFDict | undefined, context: PDFContext): Map<string, PaintedObject> {
  const entries = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.entries() ?? [];
  return new Map(
    entries.flatMap(([name, value]: [PDFName, PDFObject]): [string, PaintedObject][] => {
      const stream = value instanceof PDFRef ? context.lookup(value) : value;
      return stream instanceof PDFRawStream
        ? [[String(name), { ref: value instanceof PDFRef ? value : null, stream }]]
        : [];
    }),
  );
}

function formsOf(resources: PDFDict | undefined, context: PDFContext): Map<PDFRef, PDFRawStream> {
  const forms = new Map<PDFRef, PDFRawStream>();
  const collect = (from: PDFDict | undefined, depth: number) => {
    for (const { ref, stream } of objectsOf(from, context).values()) {
      if (ref === null || forms.has(ref) || nameAt(stream.dict, 'Subtype') !== '/Form') continue;
      forms.set(ref, stream);
      if (depth < MAX_DEPTH) collect(stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), depth + 1);
    }
  };
  collect(resources, 0);
  return forms;
}

function nameAt(dict: PDFDict | undefined, key: string): string {
  return String(dict?.lookup(PDFName.of(key)));
}
