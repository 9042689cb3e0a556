// Does the file hold this scan as a JPEG that can be taken out as it is?
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '../../pdf/pdf-lib.js';

/** Takes the JPEG bytes of the page's image of `widthPx` x `heightPx`, null when that is not plainly possible. */
export type TakeJpeg = (page: number, widthPx: number, heightPx: number) => Uint8Array | null;

/** Forms may hold forms; no producer nests deeper. */
const MAX_DEPTH = 4;
const PLAIN_COLOURS = ['/DeviceGray', '/DeviceRGB', '/CalGray', '/CalRGB'];

/** Opens the file a second time, in a reader that leaves streams undecoded: under 1 ms a page instead of 400 ms to decode. */
export async function jpegTaker(bytes: Uint8Array): Promise<TakeJpeg> {
  const file = await load(bytes);
  return (page, widthPx, heightPx) => {
    try {
      const images = file === null ? [] : imagesOf(file.getPage(page - 1), file.context);
      const fitting = images.filter(
        ({ dict }) => numberAt(dict, 'Width') === widthPx && numberAt(dict, 'Height') === heightPx,
      );
      const [only] = fitting;
      return fitting.length === 1 && only !== undefined && isPlainJpeg(only.dict) ? only.contents : null;
    } catch {
      return null;
    }
  };
}

async function load(bytes: Uint8Array): Promise<PDFDocument | null> {
  try {
    // A Buffer gives out views where pdf-lib asks for slices: no second copy of every scan.
    const views = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await PDFDocument.load(views, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  } catch {
    return null;
  }
}

function imagesOf(page: PDFPage, context: PDFContext): PDFRawStream[] {
  const images = new Set<PDFRawStream>();
  const collect = (resources: PDFDict | undefined, depth: number) => {
    const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const value of objects?.values() ?? []) {
      const stream = value instanceof PDFRef ? context.lookup(value) : value;
      if (!(stream instanceof PDFRawStream)) continue;
      if (nameAt(stream.dict, 'Subtype') === '/Image') images.add(stream);
      else if (depth < MAX_DEPTH) collect(stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), depth + 1);
    }
  };
  collect(page.node.Resources(), 0);
  return [...images];
}

/** JPEG bytes mean what the page shows only without masks, inversion or colours of another kind. */
function isPlainJpeg(dict: PDFDict): boolean {
  const has = (key: string) => dict.has(PDFName.of(key));
  if (['SMask', 'Mask', 'Decode', 'DecodeParms', 'ImageMask'].some(has)) return false;
  const filter = dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray().map(String) : [String(filter)];
  return filters.length === 1 && filters[0] === '/DCTDecode' && hasPlainColours(dict);
}

function hasPlainColours(dict: PDFDict): boolean {
  const space = dict.lookup(PDFName.of('ColorSpace'));
  if (!(space instanceof PDFArray)) return PLAIN_COLOURS.includes(String(space));
  const family = String(space.lookup(0));
  if (family !== '/ICCBased') return PLAIN_COLOURS.includes(family);
  const profile = space.lookup(1);
  return profile instanceof PDFRawStream && [1, 3].includes(numberAt(profile.dict, 'N') ?? 0);
}

function nameAt(dict: PDFDict, key: string): string {
  return String(dict.lookup(PDFName.of(key)));
}

function numberAt(dict: PDFDict, key: string): number | null {
  return dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? null;
}
