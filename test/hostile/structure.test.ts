// Does any text keep structure and validate busy for longer than its length accounts for? Texts on which patterns or loops could blow up.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/model/context.js';
import { structure } from '../../src/structure/structure.js';
import { validate } from '../../src/validate/validate.js';
import { doubted } from '../unit/structure/cross-checks/doubted.js';
import { fromText } from '../unit/structure/from-text.js';

const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };

/** CPU time of this process, on a busy machine too; what is linear takes well under a second of it. */
const MOST_SECONDS = 4;
/** Units of most texts: quadratic work on so many takes minutes. */
const UNITS = 100_000;

const fill = (part: string, units = UNITS) => part.repeat(Math.ceil(units / part.length));
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const body = (text: string) => `KẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n\nI. MỤC ĐÍCH\n${text}\n`;

const LONG_LINES: readonly (readonly [name: string, text: string])[] = [
  ['a million units in one line, no plan', fill('kế hoạch ', 1_000_000)],
  ['a million units in one paragraph', body(fill('trồng cây ', 1_000_000))],
  ...(
    [
      'a',
      'A',
      '1',
      '.',
      '…',
      '(',
      '"a ',
      '[',
      '*',
      '**a ',
      '_',
      '#',
      '|',
      'a\t',
      '- ',
      'a\u0301',
      '\u200b',
      'a. ',
      'TRỒNG CÂY ',
      'Trồng Cây ',
      'HIỆU TRƯỞNG ',
      '12.',
      '12/',
      '10, ',
      '2021 - ',
      'ngày ',
      'tháng 6, ',
      'ngày 5 tháng 6 năm 2021, ',
      'hằng năm ',
      'từ đến trước ',
      'từ ngày 1/6 đến ',
      'Luật ',
      'Quyết định số 12/QĐ-UBND ',
      'Quyết định số 12/QĐ-UBND ngày 5/6/2024 của Sở Y tế, ',
      'giao ',
      '; giao phòng ',
      'đề nghị các xã ',
      'http://',
      'www.',
      'a.vn ',
      'a@b.',
    ] as const
  ).map((part) => [`100 KB of "${part}"`, body(fill(part))] as const),
  ['brackets, opened and closed', body(fill('(', UNITS / 2) + fill(')', UNITS / 2))],
  ['an address and its brackets', body(`http://a.vn/${fill('.)')}`)],
  ['an address and its full stops', body(`http://a.vn/${fill('.')}x`)],
  ['recipients in one line', body(`Nơi nhận: ${fill('- Phòng A; ')}`)],
  ['brackets behind a number, never closed', body(`1. ${fill('(')}`)],
  ['emphasis that never ends', body(fill('__a '))],
  ['clauses of one task', `KẾ HOẠCH\nTrồng cây\nI. TỔ CHỨC THỰC HIỆN\n- ${fill('Phòng A thực hiện; ', 2 * UNITS)}`],
  [
    'ten thousand dates',
    body(`- ${Array.from({ length: 10_000 }, (_, i) => `ngày ${(i % 28) + 1}/5/2024`).join(', ')}`),
  ],
  ['an agency of 100 KB', `${fill('ỦY BAN NHÂN DÂN ')}\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n- Phủ xanh.`],
  ['a number of 100 KB', `${fill('Số: 12/KH-UBND ')}\nKẾ HOẠCH\nTrồng cây`],
];

const MANY_LINES: readonly (readonly [name: string, text: string])[] = [
  ['bullets', body(lines(10_000, () => '- Trồng cây xanh.'))],
  ['bullets of every kind', body(lines(10_000, (i) => `${'-+*•'[i % 4]} Trồng cây`))],
  ['headings, counted', body(lines(5000, (i) => `${i + 1}. Nội dung ${i + 1}`))],
  ['headings, all the first', body(lines(5000, (i) => `1. Nội dung ${i + 1}`))],
  ['labels of a thousand parts', body(lines(1000, (i) => `${'1.'.repeat(i + 1)} Nội dung`))],
  ['letters', body(lines(5000, (i) => `${'abcdđeg'[i % 7]}) Nội dung`))],
  ['inline counts', body(lines(5000, (i) => `(${(i % 9) + 1}) việc cần làm của trường gồm các việc`))],
  ['short cells', body(`như sau:\n${lines(10_000, () => 'Việc')}`)],
  ['running numbers', body(lines(10_000, (i) => String(i)))],
  ['heads of tables', body(lines(10_000, (i) => (i % 2 ? '1' : 'TT')))],
  ['one row of ten thousand cells', body(`TT\nNội dung\n1\n${lines(10_000, () => 'Việc')}`)],
  ['rows with tabs', body(lines(10_000, (i) => `${i}\tviệc\tngày ${(i % 28) + 1}/6/2024`))],
  ['ragged rows', body(lines(10_000, (i) => 'x\t'.repeat(i % 9)))],
  ['signatures', body(`Trồng cây./.\n${lines(5000, () => 'KT. HIỆU TRƯỞNG')}`)],
  ['names', body(`Trồng cây./.\n${lines(5000, () => 'Nguyễn Văn An')}`)],
  ['agencies', lines(20_000, () => 'SỞ Y TẾ TỈNH AN BÌNH')],
  ['an agency that goes on', `UBND\n${lines(20_000, () => 'TỈNH AN BÌNH')}`],
  ['agencies joined by dashes', lines(20_000, () => 'SỞ Y TẾ -')],
  ['agencies side by side', lines(20_000, () => 'UBND TỈNH\tSỞ Y TẾ')],
  ['lines of one character', lines(20_000, (i) => 'a1-.Z('[i % 6]!)],
  ['rows with pipes', body(lines(20_000, (i) => `| ${i} | Khai mạc | 01/5/2024 | Văn phòng |`))],
  ['types', lines(5000, () => 'KẾ HOẠCH')],
  ['bases', `KẾ HOẠCH\nTrồng cây\n${lines(3000, (i) => `Căn cứ Quyết định số ${i}/QĐ-UBND;`)}\nI. MỤC ĐÍCH\n- Xanh.`],
  ['a recipient that goes on', body(`Trồng cây./.\nNơi nhận:\n- các tổ,\n${lines(40_000, () => 'tổ trồng cây,')}`)],
  ['cells that go on below heads', body(`Nội dung\nChủ trì\nThời gian\n${lines(20_000, () => 'việc')}`)],
  ['heads of columns', body(lines(10_000, (i) => ['Nội dung', 'Chủ trì', 'Thời gian'][i % 3]!))],
  ['labels inside lines', body(lines(5000, (i) => `${i + 1}. Nội dung a) Việc đầu`))],
  ['appendices', body(`Trồng cây./.\nNơi nhận:\n- A.\n${lines(3000, (i) => `PHỤ LỤC ${i}`)}`)],
  ['form feeds', body(fill('trang\f\n', 50_000))],
];

describe.each([
  ['long lines', LONG_LINES],
  ['many lines', MANY_LINES],
])('%s end in time', (_kind, texts) => {
  it.each(texts)('%s', (_name, text) => {
    const before = process.cpuUsage();
    const { quality } = validate(structure(fromText(text), context), context);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
    expect(quality.lines.placed + quality.lines.furniture + quality.lines.unplaced).toBe(quality.lines.total);
  });
});

describe('doubtful words end in time', () => {
  it('recipients that all begin alike', () => {
    const recipients = lines(1000, (i) => `- Trường tiểu học xã số ${i};`);
    const document = doubted(body(`Trồng {cåy|cây 0.9}./.\nNơi nhận:\n${recipients}`));
    const before = process.cpuUsage();
    expect(structure(document, context).plan.recipients).toHaveLength(1000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
