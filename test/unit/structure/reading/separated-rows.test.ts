// Do rows that tabs or pipes part become a table, however many there are?
import { expect, it } from 'vitest';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { separatedRows } from '../../../../src/structure/reading/separated-rows.js';
import { fromText } from '../from-text.js';

it('reads more rows than a call takes arguments', () => {
  const [row] = readLines(fromText('một\thai\tba'));
  const lines = Array.from({ length: 130_000 }, () => row!);
  const table = separatedRows(lines, 0, () => ({ kind: 'plain' }));
  expect([table?.end, table?.rows.length]).toEqual([lines.length, lines.length]);
});
