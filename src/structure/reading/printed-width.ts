// How wide does a text print? In units of a lower-case letter; good enough to see whether one more word had fitted on a line.
import { stripMarks } from '../../vietnamese/strip-marks.js';

/** Widths of Times New Roman, the face that Nghị định 30/2020/NĐ-CP demands, against its "n" (500 of 1000 units). */
const CLASSES: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[iljtfr.,:;'’!|()[\]/\s-]/u, 0.58],
  [/[mwMW@%…—]/u, 1.6],
  [/[A-Z]/u, 1.38],
];

const OTHER = 1;
const WIDTHS: readonly number[] = Array.from({ length: 128 }, (_, code) => widthOf(String.fromCharCode(code)));

export function printedWidth(text: string): number {
  let width = 0;
  const plain = stripMarks(text);
  for (let i = 0; i < plain.length; i++) width += WIDTHS[plain.charCodeAt(i)] ?? OTHER;
  return width;
}

function widthOf(letter: string): number {
  return CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
}
