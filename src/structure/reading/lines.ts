// What does each printed line say, whitespace and formatting aside?
import type { RepairedDocument, RepairedLine } from '../../model/document.js';
import type { Box } from '../../model/evidence.js';
import { type Emphasis, emphasisOf } from './emphasis.js';
import { joinTraced, sliceTraced, type Traced } from './traced.js';

/** One line that is not blank. */
export interface Line {
  /** Place in `RepairedDocument.lines`. */
  readonly index: number;
  /** Where the line starts in `RepairedDocument.text`, indent included. */
  readonly start: number;
  readonly page: number;
  readonly box: Box | null;
  /** The cells that hold something, joined by a blank. */
  readonly text: Traced;
  /** Split at tabs and pipes; empty cells stay, so that columns keep their place. One cell for a plain line. */
  readonly cells: readonly Traced[];
  readonly separator: 'tab' | 'pipe' | null;
  /** Tabs before the first cell: an indent, or the empty columns of a row. */
  readonly leadingTabs: number;
  /** Heading mark or emphasis over the whole line, in text sources. */
  readonly isEmphasised: boolean;
  /** Blank lines right before. */
  readonly gapBefore: number;
  /** Whether recognition may have put noise into the line. */
  readonly isNoisy: boolean;
  /** In noisy lines the first word as it was read, where repair has changed it into another one. */
  readonly seenStart: string | null;
}

const PLAIN: Emphasis = { skipped: new Set(), whole: false };
/** Zero-width characters, soft hyphen and byte order mark print nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const WHITE = /\s/u;
/** Below this no unit but blanks and controls is special. */
const FIRST_SPECIAL = 0x80;

/** The lines that hold something, in order. Each value built from them can be traced to its place in `document.text`. */
export function readLines(document: RepairedDocument): Line[] {
  const isMarkdown = document.source.mediaType.startsWith('text/');
  const recognised = new Set(
    document.pages.filter(({ textFrom }) => textFrom === 'ocr' || textFrom === 'merged').map(({ page }) => page),
  );
  const lines: Line[] = [];
  let gapBefore = 0;
  for (const [index, line] of document.lines.entries()) {
    const isNoisy = line.noise !== 'clean' || recognised.has(line.page);
    const read = readLine(document.text, line, { isMarkdown, isNoisy });
    if (read.cells.every((cell) => cell.text === '')) {
      gapBefore++;
      continue;
    }
    const seenStart = isNoisy ? seenStartOf(document, line) : null;
    lines.push({ index, start: line.range[0], page: line.page, box: line.box, gapBefore, isNoisy, seenStart, ...read });
    gapBefore = 0;
  }
  return lines;
}

/** Words correspond where repair has kept their number. */
function seenStartOf({ raw, text }: RepairedDocument, { rawRange, range }: RepairedLine): string | null {
  const seen = raw
    .slice(...rawRange)
    .trim()
    .split(/\s+/u);
  const meant = text
    .slice(...range)
    .trim()
    .split(/\s+/u);
  return seen.length === meant.length && seen[0] !== meant[0] ? (seen[0] ?? null) : null;
}

type ReadLine = Pick<Line, 'text' | 'cells' | 'separator' | 'leadingTabs' | 'isEmphasised'>;

function readLine(
  document: string,
  { range: [start, end] }: RepairedLine,
  { isMarkdown, isNoisy }: { readonly isMarkdown: boolean; readonly isNoisy: boolean },
): ReadLine {
  const raw = document.slice(start, end);
  const emphasis = isMarkdown ? emphasisOf(raw) : PLAIN;
  const separator = raw.includes('|') ? 'pipe' : raw.trim().includes('\t') ? 'tab' : null;
  const cells = cellsOf(raw, start, emphasis.skipped, separator === 'pipe' ? '|' : '\t');
  return {
    cells,
    separator: cells.length > 1 ? separator : null,
    leadingTabs: raw.startsWith('\t') ? /^\t+/u.exec(raw)![0].length : 0,
    text: withoutSpeckAtEnd(joinTraced(cells), isNoisy),
    isEmphasised: emphasis.whole,
  };
}

/** In recognised lines a stroke behind the mark that ends a document: "nghiêm túc thực hiện./. i". */
function withoutSpeckAtEnd(text: Traced, isNoisy: boolean): Traced {
  const end = isNoisy ? /(?<=\.\s?\/\s?\.)\s\S{1,2}$/u.exec(text.text)?.index : undefined;
  return end === undefined ? text : sliceTraced(text, 0, end);
}

/** Cells with runs of white space folded to one blank and none at the edges. */
function cellsOf(raw: string, start: number, skipped: ReadonlySet<number>, mark: string): Traced[] {
  const printed = raw.trim();
  if (skipped.size === 0 && !printed.includes(mark) && !TO_FOLD.test(printed)) {
    const from = start + raw.indexOf(printed);
    return [{ text: printed, at: countedFrom(from, printed.length) }];
  }
  return foldedCells(raw, start, skipped, mark);
}

function countedFrom(from: number, count: number): Int32Array {
  const offsets = new Int32Array(count);
  for (let i = 0; i < count; i++) offsets[i] = from + i;
  return offsets;
}

/** What most lines have none of. */
const TO_FOLD = /[^\S ]| {2}|[\u00ad\u200b-\u200d\u2060\ufeff]/u;

function foldedCells(raw: string, start: number, skipped: ReadonlySet<number>, mark: string): Traced[] {
  const cells: Traced[] = [];
  let text = '';
  let at: number[] = [];
  let blankAt = -1;
  const close = () => {
    cells.push({ text, at: Int32Array.from(at) });
    text = '';
    at = [];
    blankAt = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const unit = raw[i]!;
    if (unit === mark) close();
    else if (isWhite(raw, i)) blankAt = blankAt < 0 ? start + i : blankAt;
    else if (!skipped.has(i) && (raw.charCodeAt(i) < FIRST_SPECIAL || !INVISIBLE.test(unit))) {
      if (blankAt >= 0 && text !== '') {
        text += ' ';
        at.push(blankAt);
      }
      blankAt = -1;
      text += unit;
      at.push(start + i);
    }
  }
  close();
  return mark === '\t' ? withoutOuterBlanks(cells) : withoutFrame(raw, cells);
}

function isWhite(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < FIRST_SPECIAL ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : WHITE.test(text[i]!);
}

/** Pipes at both ends of a row are its frame; what stands outside is no cell. */
function withoutFrame(raw: string, cells: readonly Traced[]): Traced[] {
  const printed = raw.trim();
  const from = printed.startsWith('|') && cells.length > 2 ? 1 : 0;
  const to = printed.length > 1 && printed.endsWith('|') && cells.length > 2 ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
}

/** An indent by tabs makes no cells. */
function withoutOuterBlanks(cells: readonly Traced[]): Traced[] {
  const first = cells.findIndex((cell) => cell.text !== '');
  const last = cells.findLastIndex((cell) => cell.text !== '');
  return first < 0 ? [cells[0]!] : cells.slice(first, last + 1);
}
