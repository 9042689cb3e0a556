// How wide does a text print? In units of a lower-case letter; good enough to see whether one more word had fitted on a line.
import { stripMarks } from '../../vietnamese/strip-marks.js';

/** Widths of Times New Roman, the face that Nghị định 30/2020/NĐ-CP demands, against its "n" (500 of 1000 units). */
const CLASSES: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[iljtfr.,:;'’!|()[\]/\s-]/u, 0.58],
  [/[mwMW@%…—]/u, 1.6],
  [/[A-Z]/u, 1.38],
];

const OTHER = 1;
/** Each letter is measured once. */
const WIDTHS = new Float64Array(0x10000);

/** `before`: the width of what stands before; texts are measured one by one, since joined they would be copied (and V8 does so for every unit). */
export function printedWidth(text: string, before = 0): number {
  let width = before;
  for (let i = 0; i < text.length; i++) width += WIDTHS[text.charCodeAt(i)] || measure(text, i);
  return width;
}

function measure(text: string, i: number): number {
  const plain = stripMarks(text[i]!);
  const width = CLASSES.find(([pattern]) => pattern.test(plain))?.[1] ?? OTHER;
  WIDTHS[text.charCodeAt(i)] = width;
  return width;
}
