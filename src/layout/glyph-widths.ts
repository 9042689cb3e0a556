// How wide is a stretch of text against another of the same font?

/** Widths of Times-Roman in 1/1000 em (Adobe Core 14 AFM), from blank to tilde: the face of official documents. */
// biome-ignore format: a table
const TIMES_FROM_BLANK = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278,
  500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
  500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const OTHER_WIDTH = 500;
const BLANK = 0x20;
const widths = new Map<string, number>();

/** Width of `text` in 1/1000 em of Times. Only ratios within one run of text mean something. */
export function relativeWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += TIMES_FROM_BLANK[letter.charCodeAt(0) - BLANK] ?? otherWidth(letter);
  return width;
}

function otherWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const [base = letter] = letter.normalize('NFD').replace('đ', 'd').replace('Đ', 'D');
  const width = /^\p{M}/u.test(letter) ? 0 : (TIMES_FROM_BLANK[base.charCodeAt(0) - BLANK] ?? OTHER_WIDTH);
  widths.set(letter, width);
  return width;
}
