// What do the styles of a Word document say about numbering, capitals and rules?
import { at, elements, isOn, valueAt, type XmlElement } from './xml.js';

/** Where a paragraph stands in a list; each may come from another style of the chain. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

export interface Styles {
  /** The list place that a paragraph has by its own properties and its style; null for none. */
  readonly listPlace: (properties: XmlElement | undefined) => ListPlace | null;
  /** Whether the style (paragraph, character) shows small letters as capitals, hides its text. */
  readonly has: (styleId: string | undefined, property: 'w:caps' | 'w:vanish') => boolean;
  /** Whether a table of this style has rules. */
  readonly isRuled: (styleId: string | undefined) => boolean;
}

/** Styles build on each other; a loop ends here. */
const MAX_CHAIN = 20;
/** The list id that takes a paragraph out of the list of its style. */
const NO_LIST = '0';

/** Reads `styles.xml`; undefined where the document has none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(elements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = elements(root, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )?.attributes['w:styleId'];

  function* chain(styleId: string | undefined): Generator<XmlElement> {
    let style = styleId === undefined ? undefined : byId.get(styleId);
    for (let depth = 0; style !== undefined && depth < MAX_CHAIN; depth += 1) {
      yield style;
      const base = valueAt(style, 'w:basedOn');
      style = base === undefined ? undefined : byId.get(base);
    }
  }

  return {
    listPlace: (properties) => {
      const sources = [
        properties,
        ...[...chain(valueAt(properties, 'w:pStyle') ?? standard)].map((s) => at(s, 'w:pPr')),
      ];
      const first = (name: string) => sources.map((source) => valueAt(source, 'w:numPr', name)).find(Boolean);
      const listId = first('w:numId');
      if (listId === undefined || listId === NO_LIST) return null;
      return { listId, level: Number(first('w:ilvl') ?? '0') || 0 };
    },
    has: (styleId, property) => {
      const deciding = [...chain(styleId)].find((style) => at(style, 'w:rPr', property) !== undefined);
      return isOn(deciding, 'w:rPr', property);
    },
    isRuled: (styleId) => {
      const deciding = [...chain(styleId)].find((style) => at(style, 'w:tblPr', 'w:tblBorders') !== undefined);
      return hasRules(at(deciding, 'w:tblPr', 'w:tblBorders'));
    },
  };
}

/** Whether `w:tblBorders` or `w:tcBorders` draw any line. */
export function hasRules(borders: XmlElement | undefined): boolean {
  return elements(borders).some(({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']));
}
