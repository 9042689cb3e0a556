// How does a page of a PDF get a layer of text in place of the one it had?
import { deflateSync } from 'node:zlib';
import { PDFArray, type PDFContext, PDFName, type PDFObject, type PDFPage } from '../pdf/pdf-lib.js';
import { glyphlessFont } from './glyphless-font.js';
import { readContents } from './page-contents.js';
import { pageSpace } from './page-space.js';
import type { PlacedText } from './placed-text.js';
import { textLayer } from './text-layer.js';

/** Lays text over the pages of one file, in one font. */
export interface LayerWriter {
  /**
   * Whether the page took the text: not when its text is visible there already, or the page can't be understood; then it is as it was.
   * `rotation`: degrees clockwise at which the boxes were read.
   */
  readonly layOver: (page: PDFPage, lines: readonly (readonly PlacedText[])[], rotation: number) => boolean;
}

/** Visible text of at least this share of what is to be laid over a page is that text itself. Two bytes may be one letter. */
const MOSTLY_VISIBLE = 0.5;
/** Short: it stands before every size of type. */
const FONT_NAME = 'Kh0';
const CONTENTS = PDFName.of('Contents');
const SMALLEST = { level: 9 } as const;

/** `letters`: all that the text will use. */
export function layerWriter(context: PDFContext, letters: string): LayerWriter {
  const font = glyphlessFont(context, letters);
  // Saves the state that the page begins with; the layer takes it back, whatever the page did to it.
  const save = context.register(context.stream('q'));
  return {
    layOver: (page, lines, rotation) => {
      const { toUser, area } = pageSpace(page, rotation);
      const printed = lines.flat().reduce((sum, { text }) => sum + text.length, 0);
      try {
        const { visible, dropHidden } = readContents(page, area);
        if (visible > MOSTLY_VISIBLE * printed) return false;
        dropHidden();
      } catch {
        return false;
      }
      const operations = deflateSync(textLayer(lines, toUser, font, FONT_NAME), SMALLEST);
      const layer = context.register(context.stream(operations, { Filter: 'FlateDecode' }));
      page.node.set(CONTENTS, context.obj([save, ...contentsOf(page), layer]));
      page.node.setFontDictionary(PDFName.of(FONT_NAME), font.ref);
      return true;
    },
  };
}

function contentsOf(page: PDFPage): PDFObject[] {
  const entry = page.node.get(CONTENTS);
  if (entry === undefined) return [];
  const contents = page.node.lookup(CONTENTS);
  return contents instanceof PDFArray ? contents.asArray() : [entry];
}
