// Which tasks does a table list: what, who leads, who helps, when?

/** One row of a task table. Columns are those of the cells in `table[row]`; null where the table has none. */
export interface TaskRow {
  readonly row: number;
  readonly task: number;
  readonly lead: number | null;
  readonly support: number | null;
  readonly time: number | null;
  /** The head says that the time is when the task must be done: "Thời hạn", "Hoàn thành". */
  readonly due: boolean;
}

type Columns = Omit<TaskRow, 'row'>;

/**
 * The task rows of a table whose head names the work and who does it or when; [] for other tables. Heads that are printed
 * again behind a page break, rows of column numbers and rows that only head a group are left out.
 *
 * @example taskRows([['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ['1', 'Số hóa sổ hộ tịch', 'Tư pháp', '31/10/2026']])
 * // [{ row: 1, task: 1, lead: 2, support: null, time: 3, due: true }]
 */
export function taskRows(table: readonly (readonly string[])[]): readonly TaskRow[] {
  const head = table.slice(0, MOST_HEAD_ROWS).findIndex((row) => columnsOf(row) !== null);
  const columns = head < 0 ? null : columnsOf(table[head]!);
  if (!columns) return [];
  return table.flatMap((cells, row) => (row > head && isTask(cells, columns) ? [{ row, ...columns }] : []));
}

const MOST_HEAD_ROWS = 3;
const TASK =
  /^(?:các\s)?(?:nội\sdung|nhiệm\svụ|công\sviệc|hoạt\sđộng|việc|tên\s(?:nhiệm\svụ|công\sviệc|hoạt\sđộng)|hạng\smục)/iu;
const SUPPORT = /phối\shợp|hỗ\strợ|tham\sgia/iu;
const TIME = /thời\s(?:gian|hạn|điểm)|tiến\sđộ|hoàn\sthành|^(?:thứ\P{L}+)?ngày|^tháng|kế\shoạch\sthời/iu;
const DUE = /hạn|hoàn\sthành|trước/iu;
const LEAD =
  /^họ(?:\svà)?\stên|^(?:giáo\sviên|thành\sviên|cá\snhân|lực\slượng)|chủ\strì|thực\shiện|phụ\strách|phân\scông|đơn\svị|bộ\sphận|cơ\squan|người|đầu\smối|trách\snhiệm/iu;

/** A table counts when the work and at least one of lead and time have a column. */
function columnsOf(row: readonly string[]): Columns | null {
  const heads = row.map((cell) => cell.replace(/\s+/gu, ' ').trim());
  const task = heads.findIndex((head) => TASK.test(head));
  if (task < 0) return null;
  const column = (fits: (head: string) => boolean): number | null => {
    const found = heads.findIndex((head, i) => i !== task && fits(head));
    return found < 0 ? null : found;
  };
  const time = column((head) => TIME.test(head));
  const support = column((head) => SUPPORT.test(head) && !/chủ\strì/iu.test(head));
  const lead = column(
    (head) => LEAD.test(head) && !TIME.test(head) && !(SUPPORT.test(head) && !/chủ\strì/iu.test(head)),
  );
  return lead === null && time === null
    ? null
    : { task, lead, support, time, due: time !== null && DUE.test(heads[time]!) };
}

function isTask(cells: readonly string[], { task, lead, time }: Columns): boolean {
  const filled = (column: number | null): boolean => column !== null && (cells[column] ?? '').trim() !== '';
  if (!/\p{L}/u.test(cells[task] ?? '') || columnsOf(cells) !== null) return false;
  // A time at the left may head several rows.
  return filled(lead) || filled(time) || (time !== null && time < task);
}
