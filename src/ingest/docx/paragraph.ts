// What does one paragraph of a Word document say, tracked changes accepted?
import type { Styles } from './styles.js';
import { symbol, withSymbols } from './symbols.js';
import { at, elements, isOn, valueAt, type XmlElement } from './xml.js';

/** Text of a paragraph: '\n' for a line break, '\t' for a tab. */
export interface ParagraphText {
  readonly text: string;
  /** Word began a new page in it when it last printed the document, or the author broke the page. */
  readonly pageBreak: 'none' | 'before' | 'within';
  /** Contents of the text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** Ids of the foot- and endnotes it refers to, as "w:footnote/2". */
  readonly notes: readonly string[];
}

/** Stands for the number of the page in running heads. */
export const PAGE_NUMBER = '\u0001';

/** Wrappers whose content counts as if they were not there. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'm:oMath',
  'm:oMathPara',
]);
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const NOTES: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:footnote',
  'w:endnoteReference': 'w:endnote',
};
const PAGE_FIELD = /^\s*PAGE\b/iu;

interface Reading {
  text: string;
  pageBreak: ParagraphText['pageBreak'];
  readonly boxes: XmlElement[];
  readonly notes: string[];
  /** Open complex fields, innermost last: what they are, and whether their result has begun. */
  readonly fields: { code: string; isResult: boolean }[];
}

export function readParagraph(paragraph: XmlElement, styles: Styles): ParagraphText {
  const reading: Reading = { text: '', pageBreak: 'none', boxes: [], notes: [], fields: [] };
  const properties = at(paragraph, 'w:pPr');
  if (isOn(properties, 'w:pageBreakBefore')) reading.pageBreak = 'before';
  const style = valueAt(properties, 'w:pStyle');
  readInline(paragraph, { styles, isCaps: styles.has(style, 'w:caps'), reading });
  const { text, pageBreak, boxes, notes } = reading;
  return { text, pageBreak, boxes, notes };
}

interface Around {
  readonly styles: Styles;
  /** The style of the paragraph shows capitals. */
  readonly isCaps: boolean;
  readonly reading: Reading;
}

/** Deleted and moved text (`w:del`, `w:moveFrom`) is in none of the cases: it is left out. */
function readInline(parent: XmlElement, around: Around): void {
  for (const child of elements(parent)) {
    if (child.name === 'w:r') readRun(child, around);
    else if (child.name === 'm:r') around.reading.text += textIn(child, 'm:t');
    else if (child.name === 'w:fldSimple' && PAGE_FIELD.test(child.attributes['w:instr'] ?? '')) {
      around.reading.text += PAGE_NUMBER;
    } else if (TRANSPARENT.has(child.name) || child.name === 'w:fldSimple') readInline(child, around);
  }
}

function readRun(run: XmlElement, { styles, isCaps, reading }: Around): void {
  const properties = at(run, 'w:rPr');
  const style = valueAt(properties, 'w:rStyle');
  const has = (property: 'w:caps' | 'w:vanish', inherited: boolean) =>
    at(properties, property) === undefined ? inherited || styles.has(style, property) : isOn(properties, property);
  const isHidden = has('w:vanish', false);
  const start = reading.text.length;
  for (const child of elements(run)) readRunChild(child, reading);
  const added = isHidden ? '' : withSymbols(reading.text.slice(start));
  reading.text = reading.text.slice(0, start) + (has('w:caps', isCaps) ? added.toUpperCase() : added);
}

function readRunChild(child: XmlElement, reading: Reading): void {
  const { name, attributes } = child;
  const field = reading.fields.at(-1);
  const isPageResult = field?.isResult === true && PAGE_FIELD.test(field.code);
  if (name === 'w:t') reading.text += isPageResult ? '' : textIn({ ...child, children: [child] }, 'w:t');
  else if (name === 'w:instrText') {
    if (field !== undefined) field.code += textIn({ ...child, children: [child] }, 'w:instrText');
  } else if (name === 'w:fldChar') readFieldMark(attributes['w:fldCharType'], reading);
  else if (name === 'w:sym') reading.text += symbol(attributes['w:char'] ?? '');
  else if (name === 'w:br') {
    if (attributes['w:type'] === 'page') breakPage(reading);
    else reading.text += '\n';
  } else if (name === 'w:lastRenderedPageBreak') breakPage(reading);
  else if (name in CHARACTERS) reading.text += CHARACTERS[name];
  else if (name in NOTES) {
    reading.notes.push(`${NOTES[name]}/${attributes['w:id']}`);
    reading.text += superscript(reading.notes.length);
  } else if (name === 'mc:AlternateContent') {
    for (const shown of elements(at(child, 'mc:Choice') ?? at(child, 'mc:Fallback'))) readRunChild(shown, reading);
  } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') reading.boxes.push(...boxesIn(child));
}

function readFieldMark(kind: string | undefined, reading: Reading): void {
  if (kind === 'begin') reading.fields.push({ code: '', isResult: false });
  const field = reading.fields.at(-1);
  if (field === undefined) return;
  if (kind === 'separate') field.isResult = true;
  if (kind === 'end') {
    reading.fields.pop();
    if (PAGE_FIELD.test(field.code)) reading.text += PAGE_NUMBER;
  }
}

function breakPage(reading: Reading): void {
  reading.pageBreak = reading.text.trim() === '' ? 'before' : 'within';
}

/** Contents of the text boxes below an element; boxes in boxes come with the outer one. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  const chosen = at(element, 'mc:Choice');
  const children = element.name === 'mc:AlternateContent' && chosen !== undefined ? [chosen] : elements(element);
  return children.flatMap(boxesIn);
}

/** Text directly in the children called `name`. */
function textIn(parent: XmlElement, name: string): string {
  return elements(parent, name)
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');
}

/** The number of a note as it is printed: raised digits belong to no word. */
export function superscript(number: number): string {
  return String(number).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
