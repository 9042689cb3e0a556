// Which blocks stand on an HTML page, as a browser without style sheets shows them?
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from '../flow/flow-block.js';
import { listNumber, type NumberStyle } from '../flow/list-number.js';
import { attribute, childElements, type HtmlElement, isElement, styleOf } from './parse-html.js';

/** Elements that are not shown, or are no text of the document. */
const HIDDEN = new Set(
  'head script style template noscript iframe object embed svg math canvas audio video select textarea input button datalist map noframes'.split(
    ' ',
  ),
);
/** Elements that begin and end a line (HTML Living Standard 15.3). */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ul tr td th tbody thead tfoot caption'.split(
    ' ',
  ),
);
const NUMBER_STYLES: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-alpha': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'lower-latin': 'lower-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  'decimal-leading-zero': 'decimal-zero',
};
const BULLET = '-';
const NO_BULLET = 'none';
const MAX_SPAN = 1000;

interface Reading {
  readonly blocks: FlowBlock[];
  /** The lines of the paragraph that is being read; the last may still grow. */
  lines: string[];
  isPreformatted: boolean;
}

/** The blocks of an element, in order. */
export function readBlocks(element: HtmlElement): FlowBlock[] {
  const reading: Reading = { blocks: [], lines: [''], isPreformatted: false };
  readChildren(element, reading);
  endParagraph(reading);
  return reading.blocks;
}

function readChildren(parent: HtmlElement, reading: Reading): void {
  for (const child of parent.childNodes) {
    if (isElement(child)) readElement(child, reading);
    else if (child.nodeName === '#text' && 'value' in child) addText(child.value, reading);
  }
}

function addText(value: string, reading: Reading): void {
  const rows = reading.isPreformatted ? value.split('\n') : [value.replace(/[ \t\r\n\f]+/gu, ' ')];
  for (const [index, row] of rows.entries()) {
    if (index > 0) reading.lines.push('');
    reading.lines[reading.lines.length - 1] += row.replace(/\u00A0/gu, ' ').replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '');
  }
}

function readElement(element: HtmlElement, reading: Reading): void {
  const { tagName } = element;
  const style = styleOf(element);
  if (HIDDEN.has(tagName) || attribute(element, 'hidden') !== undefined || /display:none|mso-hide:all/u.test(style))
    return;
  if (/page-break-before:always|break-before:page/u.test(style)) {
    endParagraph(reading);
    reading.blocks.push({ kind: 'page-break' });
  }
  if (tagName === 'br') reading.lines.push('');
  else if (tagName === 'table') {
    endParagraph(reading);
    reading.blocks.push(...tableOf(element));
  } else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') {
    endParagraph(reading);
    reading.blocks.push(...listOf(element));
  } else if (BLOCKS.has(tagName)) {
    endParagraph(reading);
    const wasPreformatted = reading.isPreformatted;
    reading.isPreformatted = wasPreformatted || tagName === 'pre' || /white-space:pre/u.test(style);
    readChildren(element, reading);
    endParagraph(reading);
    reading.isPreformatted = wasPreformatted;
  } else readChildren(element, reading);
}

function endParagraph(reading: Reading): void {
  const lines = reading.lines.map((line) => line.replace(/ +/gu, ' ').trim());
  reading.lines = [''];
  if (lines.some((line) => line !== '')) reading.blocks.push({ kind: 'paragraph', lines });
}

/** The entries of a list, the label before the first line of each. */
function listOf(list: HtmlElement): FlowBlock[] {
  const isNumbered = list.tagName === 'ol';
  const entries = childElements(list, 'li');
  const step = attribute(list, 'reversed') === undefined ? 1 : -1;
  let number = Number(attribute(list, 'start') ?? (step > 0 ? 1 : entries.length)) || 1;
  return list.childNodes.filter(isElement).flatMap((child): FlowBlock[] => {
    if (child.tagName !== 'li') return readBlocks({ ...child, childNodes: [child] } as HtmlElement);
    const stated = Number(attribute(child, 'value') ?? Number.NaN);
    if (Number.isInteger(stated)) number = stated;
    const label = isNumbered ? `${listNumber(number, numberStyle(child, list))}.` : bulletOf(list);
    number += step;
    return withLabel(label, readBlocks(child));
  });
}

function numberStyle(entry: HtmlElement, list: HtmlElement): NumberStyle {
  const byStyle = /list-style(?:-type)?:([a-z-]+)/u.exec(styleOf(entry) + styleOf(list))?.[1];
  const type = attribute(entry, 'type') ?? attribute(list, 'type');
  return NUMBER_STYLES[byStyle ?? type ?? ''] ?? 'decimal';
}

function bulletOf(list: HtmlElement): string {
  return /list-style(?:-type)?:none/u.test(styleOf(list)) || attribute(list, 'type') === NO_BULLET ? '' : BULLET;
}

/** Nothing is put before an entry that begins with a list or a table of its own. */
function withLabel(label: string, [first, ...rest]: readonly FlowBlock[]): FlowBlock[] {
  if (first?.kind !== 'paragraph' || label === '') return first === undefined ? [] : [first, ...rest];
  const [line = '', ...lines] = first.lines;
  return [{ kind: 'paragraph', lines: [`${label} ${line}`, ...lines] }, ...rest];
}

/** Caption first, then the rows of all row groups. */
function tableOf(table: HtmlElement): FlowBlock[] {
  const captions = childElements(table, 'caption').flatMap(readBlocks);
  const rows = [
    ...childElements(table, 'thead'),
    ...childElements(table, 'tbody'),
    ...childElements(table, 'tfoot'),
  ].flatMap((group) => childElements(group, 'tr'));
  const block: FlowTable = { kind: 'table', rows: rowsOf(rows), isRuled: isRuled(table, rows) };
  return [...captions, block];
}

/** Cells that span rows are empty in the rows below. */
function rowsOf(rows: readonly HtmlElement[]): FlowRow[] {
  const hanging = new Map<number, number>();
  return rows.map((row) => {
    const cells: FlowCell[] = [];
    let column = 0;
    const fillHanging = () => {
      for (let left = hanging.get(column) ?? 0; left > 0; left = hanging.get(column) ?? 0) {
        hanging.set(column, left - 1);
        cells.push({ blocks: [], span: 1 });
        column += 1;
      }
    };
    for (const cell of childElements(row, 'td', 'th')) {
      fillHanging();
      const span = spanOf(cell, 'colspan');
      const below = spanOf(cell, 'rowspan') - 1;
      for (let at = column; below > 0 && at < column + span; at += 1) hanging.set(at, below);
      cells.push({ blocks: readBlocks(cell), span });
      column += span;
    }
    fillHanging();
    return { cells, startsPage: /page-break-before:always/u.test(styleOf(row)) };
  });
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1;
}

/** By its border attribute, a border in a style, head cells; style sheets are not read, so a long table of columns counts as ruled too. */
function isRuled(table: HtmlElement, rows: readonly HtmlElement[]): boolean {
  if (attribute(table, 'role') === 'presentation') return false;
  const border = attribute(table, 'border');
  if (border !== undefined && border !== '0') return true;
  const cells = rows.flatMap((row) => childElements(row, 'td', 'th'));
  const isDrawn = /border(?:-\w+)?:(?!none|0)[^;]*(?:solid|double|dotted|dashed|windowtext)/u;
  if ([table, ...cells].some((element) => isDrawn.test(styleOf(element)))) return true;
  return cells.some(({ tagName }) => tagName === 'th') || rows.length >= LEAST_DATA_ROWS;
}

/** Letterhead and signature have up to three rows. */
const LEAST_DATA_ROWS = 4;
