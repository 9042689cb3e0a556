// Which objects of a file does nothing refer to any more?
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '../pdf/pdf-lib.js';

/** Takes out of the file what its trailer leads nowhere to: streams that were replaced. */
export function dropUnreachable(context: PDFContext): void {
  const { Root, Info, ID, Encrypt } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const open: PDFObject[] = [Root, Info, ID, Encrypt].filter((object) => object !== undefined);
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target !== undefined) open.push(target);
    } else if (object instanceof PDFDict) open.push(...object.values());
    else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFStream) open.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
