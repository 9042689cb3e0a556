// Which texts is a reader slow on that is not linear? Generated, of any number of parts.

/** `unit` is what `parts` counts; `usual` parts make a text that is read in tenths of a second. */
export interface HostileText {
  readonly name: string;
  readonly unit: 'lines' | 'parts of one line';
  readonly usual: number;
  readonly of: (parts: number) => string;
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const body = (text: string): string => `KẾ HOẠCH\nTổ chức ngày hội\nI. NỘI DUNG\n${text}`;

export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'letterhead that goes on', unit: 'lines', usual: 5000, of: (n) => `UBND\n${lines(n, () => 'TỈNH AN BÌNH')}` },
  { name: 'letterhead joined by dashes', unit: 'lines', usual: 5000, of: (n) => lines(n, () => 'SỞ Y TẾ -') },
  { name: 'lines of one character', unit: 'lines', usual: 5000, of: (n) => lines(n, (i) => 'a1-.Z('[i % 6]!) },
  { name: 'bullets', unit: 'lines', usual: 5000, of: (n) => body(lines(n, (i) => `- Tổ chức việc ${i};`)) },
  {
    name: 'labels of fifty parts',
    unit: 'lines',
    usual: 1000,
    of: (n) => body(lines(n, () => `${'1.'.repeat(50)} Việc`)),
  },
  {
    name: 'rows of a pipe table',
    unit: 'lines',
    usual: 5000,
    of: (n) => body(lines(n, (i) => `| ${i} | Khai mạc | 01/5/2024 | Văn phòng |`)),
  },
  {
    name: 'dates',
    unit: 'parts of one line',
    usual: 2500,
    of: (n) => body(`- ${Array.from({ length: n }, (_, i) => `ngày ${(i % 28) + 1}/5/2024`).join(', ')}`),
  },
  {
    name: 'clauses of one task',
    unit: 'parts of one line',
    usual: 2500,
    of: (n) => `KẾ HOẠCH\nTrồng cây\nI. TỔ CHỨC THỰC HIỆN\n- ${'Phòng A thực hiện; '.repeat(n)}`,
  },
  { name: 'open brackets', unit: 'parts of one line', usual: 100_000, of: (n) => body(`1. ${'('.repeat(n)}`) },
  { name: 'emphasis without an end', unit: 'parts of one line', usual: 5000, of: (n) => body('__a '.repeat(n)) },
  { name: 'words', unit: 'parts of one line', usual: 100_000, of: (n) => body('kế hoạch '.repeat(n)) },
];
