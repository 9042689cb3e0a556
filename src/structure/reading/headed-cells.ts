// Do the lines below the heads of a task table make its rows, one cell a line and no running numbers?
import { endsOpen, isCapitals, startsSmall } from './line-ends.js';
import type { Line } from './lines.js';
import type { TableReader } from './tables.js';
import { joinTraced, NOTHING, type Traced } from './traced.js';

const HEAD =
  /^(?:các\s)?(?:nội\sdung|nhiệm\svụ|công\sviệc|hoạt\sđộng|tên\s(?:nhiệm\svụ|công\sviệc|hoạt\sđộng)|(?:cơ\squan|đơn\svị|bộ\sphận|người|phòng,?\sban)(?:\s(?:chủ\strì|thực\shiện|phụ\strách|phối\shợp|tham\smưu|theo\sdõi))?|chủ\strì|phối\shợp|phụ\strách|phân\scông|địa\sđiểm|kết\squả|sản\sphẩm|kinh\sphí|thành\sphần|đối\stượng|ghi\schú)(?!\p{L})/iu;
const TIME_HEAD = /^(?:thời\s(?:gian|hạn|điểm)|tiến\sđộ|hoàn\sthành|ngày|tháng|tuần)(?!\p{L})/iu;
/** "Xong trong Quý II/2026", "Trước 15/9", "Thường xuyên", "Tháng 9", "7h30 ngày 20/11". */
const TIME =
  /^(?:(?:xong|hoàn\sthành|trước|sau|từ|đến|trong|vào|cuối|đầu|giữa|chậm\snhất|sáng|chiều|tối)\s[^.;]*|(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm).*|thường\sxuyên.*|định\skỳ.*|cả\snăm.*|(?:quý|tháng|tuần|năm|ngày|học\skỳ|giai\sđoạn|thứ)\s[\dIVX(].*|\d{1,2}(?:[/.-]\d{1,2}|h|g\d).*)$/iu;
const LONGEST_TIME = 60;
const LONGEST_HEAD = 40;
const LEAST_HEADS = 3;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;
/** Broken cells take more lines than there are columns, but not so many. */
const MOST_ROW_LINES = 60;
const LONGEST_CAPITAL_CELL = 12;

/** Heads in a row, one of them of a time; a row ends with the cell of its time, or has as many cells as there are heads. */
export const headedCells: TableReader = (lines, start, startOf) => {
  if (!isHead(lines[start]!)) return null;
  const isCell = (line: Line): boolean =>
    line.separator === null && startOf(line).kind === 'plain' && !isHeading(line.text.text);
  let cells = 0;
  while (start + cells < lines.length && cells < MOST_COLUMNS && isHead(lines[start + cells]!)) cells++;
  const heads = lines.slice(start, start + cells);
  const time = heads.findIndex(({ text }) => TIME_HEAD.test(text.text));
  if (cells < LEAST_HEADS || time < 0) return null;
  const rows: Traced[][] = [heads.map(({ text }) => text)];
  let end = start + cells;
  for (;;) {
    const row = time === cells - 1 ? rowUpToTime(lines, end, cells, isCell) : wholeRow(lines, end, cells, time, isCell);
    if (!row) break;
    rows.push(row.cells);
    end = row.end;
  }
  return rows.length > LEAST_ROWS ? { end, rows } : null;
};

interface Row {
  readonly cells: Traced[];
  readonly end: number;
}

const isHead = ({ text: { text }, separator }: Line): boolean =>
  separator === null &&
  text.length <= LONGEST_HEAD &&
  !/[.;:,]$/u.test(text) &&
  (HEAD.test(text) || TIME_HEAD.test(text));

/** "UBND" is a cell. */
const isHeading = (text: string): boolean => text.length > LONGEST_CAPITAL_CELL && isCapitals(text);
const isTime = ({ text }: Traced): boolean => text.length <= LONGEST_TIME && TIME.test(text);

/** What has no cell stays empty: who supports, mostly. */
function rowUpToTime(
  lines: readonly Line[],
  start: number,
  columns: number,
  isCell: (line: Line) => boolean,
): Row | null {
  const cells: Traced[] = [];
  const limit = Math.min(lines.length, start + MOST_ROW_LINES);
  for (let place = start; place < limit && isCell(lines[place]!); place++) {
    addCell(cells, lines[place]!.text);
    if (cells.length > columns) return null;
    const last = cells[cells.length - 1]!;
    const goesOn = place + 1 < lines.length && isCell(lines[place + 1]!) && goesOnWith(last, lines[place + 1]!.text);
    if (cells.length < 2 || goesOn || !isTime(last)) continue;
    const missing = Array.from({ length: columns - cells.length }, () => NOTHING);
    return { cells: [...cells.slice(0, -1), ...missing, last], end: place + 1 };
  }
  return null;
}

function wholeRow(
  lines: readonly Line[],
  start: number,
  columns: number,
  time: number,
  isCell: (line: Line) => boolean,
): Row | null {
  const cells: Traced[] = [];
  let place = start;
  const limit = Math.min(lines.length, start + MOST_ROW_LINES);
  for (; place < limit && isCell(lines[place]!); place++) {
    const before = cells[cells.length - 1];
    if (cells.length === columns && !(before && goesOnWith(before, lines[place]!.text))) break;
    addCell(cells, lines[place]!.text);
  }
  return cells.length === columns && isTime(cells[time]!) ? { cells, end: place } : null;
}

function addCell(cells: Traced[], text: Traced): void {
  const before = cells[cells.length - 1];
  if (before && goesOnWith(before, text)) cells[cells.length - 1] = joinTraced([before, text]);
  else cells.push(text);
}

/** A cell that was broken goes on in small letters, or behind an open end. */
const goesOnWith = (before: Traced, text: Traced): boolean => startsSmall(text.text) || endsOpen(before.text);
