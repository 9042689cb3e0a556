import { describe, expect, it } from 'vitest';
import { cellsByPointer, readPassages } from '../../../../src/structure/views/passages.js';
import { readTaskTable } from '../../../../src/structure/views/read-task-table.js';
import { section } from './section.js';

function tasksOf(table: string[][]): (string | null)[][] {
  const passages = readPassages([section('1', 'Phân công', { items: [{ text: '', table }] })], { year: 2022 });
  const item = passages.find(({ item }) => item?.table !== undefined)!;
  return readTaskTable(item, cellsByPointer(passages)).map(({ task, lead, when, deadline }) => [
    task.text,
    lead?.text ?? null,
    when?.start ?? null,
    deadline,
  ]);
}

describe('task tables', () => {
  it.each<[name: string, table: string[][], tasks: (string | null)[][]]>([
    [
      'a month at the left heads the rows below it',
      [
        ['Tháng', 'Nội dung', 'Ai làm'],
        ['9/2022', 'Cân trẻ', 'Y tế'],
        ['', 'Lập ban chăm sóc', ''],
        ['Tháng 10', 'Khám lần 1', 'Trạm'],
      ],
      [
        ['Cân trẻ', null, '2022-09-01', '2022-09-30'],
        ['Lập ban chăm sóc', null, '2022-09-01', '2022-09-30'],
        ['Khám lần 1', null, '2022-10-01', '2022-10-31'],
      ],
    ],
    [
      'a time at the right is of its row alone',
      [
        ['Nội dung', 'Phụ trách', 'Thời hạn'],
        ['Cân trẻ', 'Y tế', '15/9/2022'],
        ['Khám lần 1', 'Trạm', ''],
      ],
      [
        ['Cân trẻ', 'Y tế', null, '2022-09-15'],
        ['Khám lần 1', 'Trạm', null, null],
      ],
    ],
  ])('%s', (_name, table, tasks) => expect(tasksOf(table)).toEqual(tasks));
});
