// What do the rows of an item's task table say, with the place of every cell?
import type { IsoDate } from '../../model/plan.js';
import type { FoundDate } from '../dates/find-dates.js';
import type { Passage } from './passages.js';
import { taskRows } from './task-table.js';

/** One row: passages of its cells, null where there is no such column or cell. */
export interface TableTask {
  readonly task: Passage;
  readonly lead: Passage | null;
  readonly support: Passage | null;
  readonly time: Passage | null;
  /** The first date in the time cell; a day under "Thời hạn" is a deadline. */
  readonly when: FoundDate | null;
  /** When the task is to be done: the end of the time, of a day the day. */
  readonly deadline: IsoDate | null;
}

/** The list mark in front of a cell's text, in letters. */
export const markLength = ({ text }: Passage): number => /^\s*[-–+*•]\s+/u.exec(text)?.[0].length ?? 0;

/** The rows of the table below an item; `passages` holds the item's cells. [] without a task table. */
export function readTaskTable(item: Passage, cells: ReadonlyMap<string, Passage>): readonly TableTask[] {
  const table = item.item?.table;
  if (item.part !== 'item' || !table) return [];
  let group: Passage | null = null;
  return taskRows(table).flatMap(({ row, task, lead, support, time, due }): TableTask[] => {
    const cell = (column: number | null): Passage | null =>
      column === null ? null : (cells.get(`${item.pointer}/table/${row}/${column}`) ?? null);
    const what = cell(task);
    if (!what) return [];
    // A time left of the task heads all rows down to the next one: "Tháng 9" over three of them.
    const own = cell(time);
    const times: Passage | null = time !== null && time < task && !own?.text.trim() ? group : own;
    group = times;
    const date = times?.dates[0] ?? null;
    const when = date && due && date.role === 'day' ? { ...date, start: null, role: 'deadline' as const } : date;
    return [{ task: what, lead: cell(lead), support: cell(support), time: times, when, deadline: when?.end ?? null }];
  });
}
