// Which blocks stand in the body of a Word document, in reading order, with the labels of its lists?
import type { FlowBlock, FlowCell, FlowParagraph, FlowRow } from '../flow/flow-block.js';
import type { NextLabel } from './numbering.js';
import { readParagraph, superscript } from './paragraph.js';
import { hasRules, type Styles } from './styles.js';
import { at, elements, isOn, valueAt, type XmlElement } from './xml.js';

/** What the other parts of the document say. `notes`: "w:footnote/2" -> its element. */
export interface DocumentParts {
  readonly styles: Styles;
  readonly nextLabel: NextLabel;
  readonly notes: ReadonlyMap<string, XmlElement>;
}

/** Blocks that wrap blocks. Deleted and moved ones (`w:del`, `w:moveFrom`) are not among them. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

/** The blocks of `w:body`, of a running head, a text box or a cell. Notes come below the paragraph that refers to them. */
export function readBlocks(parent: XmlElement, parts: DocumentParts): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  // Text of paragraphs whose end was deleted: it goes on in the next one.
  let carried = '';
  for (const block of blocksOf(parent)) {
    if (block.name === 'w:tbl') {
      blocks.push(tableOf(block, parts));
      continue;
    }
    const { before, lines, after, isOpen } = paragraphOf(block, carried, parts);
    carried = isOpen ? lines : '';
    blocks.push(...before);
    if (!isOpen) blocks.push({ kind: 'paragraph', lines: lines.split('\n') });
    blocks.push(...after);
  }
  if (carried !== '') blocks.push({ kind: 'paragraph', lines: carried.split('\n') });
  return blocks;
}

function* blocksOf(parent: XmlElement): Generator<XmlElement> {
  for (const child of elements(parent)) {
    if (child.name === 'w:p' || child.name === 'w:tbl') yield child;
    else if (TRANSPARENT.has(child.name)) yield* blocksOf(child);
    else if (child.name === 'mc:AlternateContent') {
      const shown = at(child, 'mc:Choice') ?? at(child, 'mc:Fallback');
      if (shown !== undefined) yield* blocksOf(shown);
    }
  }
}

interface ReadParagraph {
  readonly before: readonly FlowBlock[];
  readonly lines: string;
  readonly after: readonly FlowBlock[];
  /** The end of the paragraph was deleted. */
  readonly isOpen: boolean;
}

function paragraphOf(paragraph: XmlElement, carried: string, parts: DocumentParts): ReadParagraph {
  const { text, pageBreak, boxes, notes } = readParagraph(paragraph, parts.styles);
  const properties = at(paragraph, 'w:pPr');
  const place = parts.styles.listPlace(properties);
  const label = place === null || carried !== '' ? '' : parts.nextLabel(place);
  // A number without text is counted and shows nothing to read.
  const labelled = label === '' || text.trim() === '' ? text : `${label} ${text.trimStart()}`;
  const pageBreakBlock: FlowBlock = { kind: 'page-break' };
  return {
    before: pageBreak === 'before' ? [pageBreakBlock] : [],
    lines: carried + labelled,
    after: [
      ...boxes.flatMap((box) => readBlocks(box, parts)),
      ...notes.flatMap((id, index) => noteOf(id, index + 1, parts)),
      ...(pageBreak === 'within' ? [pageBreakBlock] : []),
    ],
    isOpen: at(properties, 'w:rPr', 'w:del') !== undefined,
  };
}

function noteOf(id: string, number: number, parts: DocumentParts): FlowParagraph[] {
  const note = parts.notes.get(id);
  if (note === undefined) return [];
  const lines = readBlocks(note, { ...parts, notes: new Map() }).flatMap((block) =>
    block.kind === 'paragraph' ? block.lines.map((line) => line.trim()) : [],
  );
  return [{ kind: 'paragraph', lines: [`${superscript(number)} ${lines.join(' ').trim()}`] }];
}

function tableOf(table: XmlElement, parts: DocumentParts): FlowBlock {
  const properties = at(table, 'w:tblPr');
  const borders = at(properties, 'w:tblBorders');
  const rows = rowsOf(table).filter((row) => at(row, 'w:trPr', 'w:del') === undefined);
  const cellsAreRuled = rows.some((row) => cellsOf(row).some((cell) => hasRules(at(cell, 'w:tcPr', 'w:tcBorders'))));
  const isRuled =
    cellsAreRuled ||
    (borders === undefined ? parts.styles.isRuled(valueAt(properties, 'w:tblStyle')) : hasRules(borders));
  return { kind: 'table', rows: rows.map((row) => rowOf(row, parts)), isRuled };
}

const rowsOf = (table: XmlElement) => wrapped(table, 'w:tr');
const cellsOf = (row: XmlElement) => wrapped(row, 'w:tc');

function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) =>
    child.name === name ? [child] : TRANSPARENT.has(child.name) ? wrapped(child, name) : [],
  );
}

function rowOf(row: XmlElement, parts: DocumentParts): FlowRow {
  const cells = cellsOf(row).map((cell): FlowCell => {
    const properties = at(cell, 'w:tcPr');
    const merge = at(properties, 'w:vMerge');
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const blocks = readBlocks(cell, parts);
    const span = Number(valueAt(properties, 'w:gridSpan') ?? '1');
    return { blocks: isContinued ? [] : blocks, span: span >= 1 && span <= MAX_SPAN ? span : 1 };
  });
  const startsPage = cells[0]?.blocks.find(({ kind }) => kind !== 'table')?.kind === 'page-break';
  return { cells, startsPage: startsPage || isOn(row, 'w:trPr', 'w:pageBreakBefore') };
}

/** Word has 63 columns at most. */
const MAX_SPAN = 63;
