// Which place in which sequence does a section label name? "IV" is the 4th roman, "2.3" the 3rd under "2", "d" the 4th letter (or 5th, after "đ").

export interface LabelOrdinal {
  /** Sequence that the label belongs to; labels of different kinds do not follow each other. */
  readonly kind: string;
  /** From 1. */
  readonly ordinal: number;
}

/** Lists in Vietnamese documents count a, b, c, d, đ, e, g, … (Nghị định 30/2020/NĐ-CP leaves f, j, w, z out). */
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Null when the label counts nothing we know. `labelOrdinal('Phần thứ hai')` is `{ kind: 'phần', ordinal: 2 }`. */
export function labelOrdinal(label: string): LabelOrdinal | null {
  const text = label.trim().replace(/[.)/:]+$/u, '');
  if (/^[IVXLC]+$/u.test(text)) return { kind: 'roman', ordinal: romanValue(text) };
  const dotted = /^((?:\d+\.)*)(\d+)$/u.exec(text);
  if (dotted) return { kind: `arabic ${dotted[1]}`, ordinal: Number(dotted[2]) };
  if ([...text].length === 1) return letterOrdinal(text);
  const worded = /^(\p{L}+(?: \p{L}+)?) (?:thứ )?(\p{L}+|\d+)$/u.exec(text);
  return worded ? wordedOrdinal(worded[1]!, worded[2]!) : null;
}

/** 14 for "XIV"; subtractive forms only as the pairs demand, no check for well-formedness. */
export function romanValue(roman: string): number {
  const values = [...roman].map((c) => ROMAN_VALUES[c] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

function letterOrdinal(letter: string): LabelOrdinal | null {
  const place = LETTERS.indexOf(letter.toLocaleLowerCase('vi'));
  if (place < 0) return null;
  return { kind: letter === letter.toLocaleLowerCase('vi') ? 'letter' : 'capital', ordinal: place + 1 };
}

function wordedOrdinal(word: string, number: string): LabelOrdinal | null {
  const kind = word.toLocaleLowerCase('vi').replace(/ thứ$/u, '');
  const ordinal =
    ORDINAL_WORDS[number.toLocaleLowerCase('vi')] ?? (/^[IVXLC]+$/u.test(number) ? romanValue(number) : Number(number));
  return Number.isInteger(ordinal) ? { kind, ordinal } : null;
}
