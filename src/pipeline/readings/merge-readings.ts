// How do the lines chosen from two readings become one document?
import type { Doubt, Edit, RepairedDocument, RepairedLine, SeenDocument, SeenLine } from '../../model/document.js';
import type { Range } from '../../model/evidence.js';
import { firstWhere } from '../../model/first-where.js';
import type { PageInfo } from '../../model/parse-result.js';
import { textQuality } from '../../repair/text-quality.js';
import type { ReadingName } from './choose-lines.js';
import type { Reading } from './line-score.js';

/** A line of the merged document: which reading it is from, and its index there. */
export interface ChosenLine {
  readonly from: ReadingName;
  readonly index: number;
}

const LINE_END = '\n';

/**
 * One reading made of lines of two, in the order given, with their words, edits and doubts: edits never reach over a line's end. `pages`
 * says for each page where its text is from in the end.
 */
export function mergeReadings(
  readings: Readonly<Record<ReadingName, Reading>>,
  chosen: readonly ChosenLine[],
  pages: readonly PageInfo[],
): Reading {
  const seenLines: SeenLine[] = [];
  const lines: RepairedLine[] = [];
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  let [raw, text] = ['', ''];
  const ledgers = { layer: ledgerOf(readings.layer.repaired), ocr: ledgerOf(readings.ocr.repaired) };
  for (const { from, index } of chosen) {
    const { seen, repaired } = readings[from];
    const line = repaired.lines[index]!;
    const [rawShift, shift] = [raw.length - line.rawRange[0], text.length - line.range[0]];
    const { edits: ownEdits, doubts: ownDoubts } = ledgers[from](line);
    for (const edit of ownEdits) {
      edits.push({
        ...edit,
        rawRange: moved(edit.rawRange, rawShift),
        repairedRange: moved(edit.repairedRange, shift),
      });
    }
    doubts.push(...ownDoubts.map((doubt) => ({ ...doubt, range: moved(doubt.range, shift) })));
    lines.push({ ...line, range: moved(line.range, shift), rawRange: moved(line.rawRange, rawShift) });
    const seenLine = seen.lines[index]!;
    const words = seenLine.words.map((word) => ({ ...word, range: moved(word.range, rawShift) }));
    seenLines.push({ ...seenLine, range: moved(seenLine.range, rawShift), words });
    raw += repaired.raw.slice(...line.rawRange) + LINE_END;
    text += repaired.text.slice(...line.range) + LINE_END;
  }
  const { layer, ocr } = readings;
  const models = { ...layer.repaired.models, ...ocr.repaired.models };
  const findings = [...layer.repaired.findings, ...ocr.repaired.findings];
  const seen: SeenDocument = {
    ...layer.seen,
    raw,
    lines: seenLines,
    pages,
    models: { ...layer.seen.models, ...ocr.seen.models },
    findings,
  };
  const { noise } = readings[mostlyFrom(chosen)].repaired.quality;
  const repaired: RepairedDocument = {
    ...layer.repaired,
    raw,
    text,
    lines,
    edits,
    doubts,
    pages,
    quality: textQuality(text, edits, doubts, noise),
    models: Object.fromEntries(Object.entries(models).sort()),
    findings,
  };
  return { seen, repaired };
}

/** What happened in a line: its edits and doubts. Both lists are in order, and made once: a long ledger makes its edits anew for each who asks. */
function ledgerOf(document: RepairedDocument) {
  const [edits, doubts] = [[...document.edits], [...document.doubts]];
  const [rawRange, range] = [(edit: Edit): Range => edit.rawRange, (doubt: Doubt): Range => doubt.range];
  return (line: RepairedLine) => ({
    edits: within(edits, rawRange, line.rawRange),
    doubts: within(doubts, range, line.range),
  });
}

/** Of items in order of their ranges, those inside of `outer`. */
function within<Item>(items: readonly Item[], rangeOf: (item: Item) => Range, outer: Range): Item[] {
  const first = firstWhere(items.length, (i) => rangeOf(items[i]!)[0] >= outer[0]);
  const found: Item[] = [];
  for (let i = first; i < items.length && rangeOf(items[i]!)[0] <= outer[1]; i++) {
    if (rangeOf(items[i]!)[1] <= outer[1]) found.push(items[i]!);
  }
  return found;
}

function moved([start, end]: Range, by: number): Range {
  return [start + by, end + by];
}

function mostlyFrom(chosen: readonly ChosenLine[]): ReadingName {
  return chosen.filter(({ from }) => from === 'ocr').length * 2 > chosen.length ? 'ocr' : 'layer';
}
