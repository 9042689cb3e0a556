import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { contextWith } from './contexts.js';
import { cell, definition, level, list, listed, makeDocx, p, root, row, run, table, zipDocx } from './make-docx.js';

const read = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  ingest({ path: 'ke-hoach.docx', bytes: makeDocx(body, parts) }, contextWith());
const linesOf = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
  (await read(body, parts)).pages.map(({ lines }) => lines!.map(({ text }) => text));
const numbering = (...content: readonly string[]) => ({ 'numbering.xml': root('w:numbering', content.join('')) });

/** Parts, headings, points, as plans have them. */
const OUTLINE = definition(
  7,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
  level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>'),
);

describe('numbers that Word counts', () => {
  const cases: readonly [why: string, parts: Readonly<Record<string, string>>, body: string, expected: string[]][] = [
    [
      'a level starts again below a new number of a higher one',
      numbering(OUTLINE, list(1, 7)),
      [listed('Mục đích', 0), listed('Chung', 1), listed('Riêng', 1), listed('Điểm', 2)].join('') +
        [listed('Nội dung', 0), listed('Chung', 1), listed('Sâu', 3)].join(''),
      ['I. Mục đích', '1. Chung', '2. Riêng', 'a) Điểm', 'II. Nội dung', '1. Chung', '2.1.1 Sâu'],
    ],
    [
      'lists of one definition count on together, unless one says where to start',
      numbering(OUTLINE, list(1, 7), list(2, 7), list(3, 7, START_AT_5)),
      listed('Một', 0) + listed('Hai', 0, 2) + listed('Năm', 0, 3) + listed('Sáu', 0, 3),
      ['I. Một', 'II. Hai', 'V. Năm', 'VI. Sáu'],
    ],
    [
      'a level that no paragraph of a higher one precedes shows that one as begun',
      numbering(definition(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.')), list(1, 1)),
      listed('Phạm vi', 1) + listed('Đối tượng', 1),
      ['1.1. Phạm vi', '1.2. Đối tượng'],
    ],
    [
      'lvlRestart 0: numbers run through',
      numbering(definition(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', 'Điều %2.', NO_RESTART)), list(1, 1)),
      listed('A', 0) + listed('B', 1) + listed('C', 0) + listed('D', 1),
      ['I. A', 'Điều 1. B', 'II. C', 'Điều 2. D'],
    ],
    [
      'bullets of symbol fonts, and texts without a number',
      numbering(definition(1, level(0, 'bullet', '\uF0B7'), level(1, 'bullet', '-'), level(2, 'none', '')), list(1, 1)),
      listed('Tròn', 0) + listed('Gạch', 1) + listed('Trơn', 2),
      ['• Tròn', '- Gạch', 'Trơn'],
    ],
    [
      'a number before nothing is counted and not shown; text typed before a tab stays one text',
      numbering(OUTLINE, list(1, 7)),
      listed('Một', 0) + listed('', 0) + listed('Ba', 0) + p(`${run('a)')}<w:r><w:tab/></w:r>${run('Gõ tay')}`),
      ['I. Một', 'III. Ba', 'a) Gõ tay'],
    ],
    [
      'from the style of the paragraph, of its base; numId 0 takes it out',
      {
        ...numbering(OUTLINE, list(4, 7)),
        'styles.xml': root(
          'w:styles',
          `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
           <w:style w:type="paragraph" w:styleId="Phan"><w:basedOn w:val="Base"/><w:rPr><w:caps/></w:rPr></w:style>`,
        ),
      },
      p('Mục đích', '<w:pStyle w:val="Phan"/>') +
        p('Lời dẫn', '<w:pStyle w:val="Phan"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      ['I. MỤC ĐÍCH', 'LỜI DẪN'],
    ],
  ];
  it.each(cases)('%s', async (_why, parts, body, expected) => {
    expect(await linesOf(body, parts)).toEqual([expected]);
  });
});

const START_AT_5 = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
const NO_RESTART = '<w:lvlRestart w:val="0"/>';

describe('text as printed', () => {
  const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  it.each<[string, string, string[]]>([
    [
      'tracked changes are accepted',
      p(`${run('Trước ')}${deleted('01')}<w:ins w:id="2">${run('05')}</w:ins>${run('/9')}`),
      ['Trước 05/9'],
    ],
    [
      'moved text stands where it was moved to',
      `${p(`<w:moveFrom>${run('Đi')}</w:moveFrom>`)}${p(`<w:moveTo>${run('Đến')}</w:moveTo>`)}`,
      ['Đến'],
    ],
    ['a deleted paragraph end joins two', p('Kế ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('hoạch'), ['Kế hoạch']],
    ['hidden text is not printed', p(run('ẩn', '<w:vanish/>') + run('hiện')), ['hiện']],
    [
      'line breaks, hard hyphens, blanks',
      p(`${run('Số: ')}<w:r><w:t>5</w:t><w:br/><w:noBreakHyphen/></w:r>`),
      ['Số: 5', '-'],
    ],
    [
      'fields show their result, links their text',
      p(field('DATE', '05/9/2025') + hyperlink(' và sgd.vn')),
      ['05/9/2025 và sgd.vn'],
    ],
    ['symbols', p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' Đạt')}`), ['✓ Đạt']],
    ['NFD becomes NFC', p('Kế hoạch'.normalize('NFD')), ['Kế hoạch']],
    [
      'content controls and smart tags are looked through',
      `<w:sdt><w:sdtContent>${p('Nơi nhận:')}</w:sdtContent></w:sdt>`,
      ['Nơi nhận:'],
    ],
    ['a text box once, not again as its fallback', p(run('Thân') + textBox(p('Hộp'))), ['Thân', 'Hộp']],
  ])('%s', async (_why, body, expected) => {
    expect(await linesOf(body)).toEqual([expected]);
  });

  it('notes come below the paragraph that refers to them', async () => {
    const notes = root('w:footnotes', `<w:footnote w:id="2">${p('Theo Quyết định số 5/QĐ-UBND.')}</w:footnote>`);
    const body = p(`${run('Chỉ tiêu 95%')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p('Tiếp');
    expect(await linesOf(body, { 'footnotes.xml': notes })).toEqual([
      ['Chỉ tiêu 95%¹', '¹ Theo Quyết định số 5/QĐ-UBND.', 'Tiếp'],
    ]);
  });
});

function hyperlink(text: string): string {
  return `<w:hyperlink r:id="rId9">${run(text)}</w:hyperlink>`;
}

function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

describe('tables', () => {
  const merged = (text: string, kind: string) => `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${p(text)}</w:tc>`;
  const wide = (text: string) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(text)}</w:tc>`;
  it.each<[string, string, string[]]>([
    [
      'ruled: a line a row, pipes between cells, the paragraphs of a cell joined',
      table(true, row(cell(p('TT')), cell(p('Nội dung'))), row(cell(p('1')), cell(p('Phát động'), p('và ký kết')))),
      ['TT | Nội dung', '1 | Phát động và ký kết'],
    ],
    [
      'merged cells stand in their first row and column',
      table(
        true,
        row(merged('Tổ 1', ' w:val="restart"'), cell(p('a'))),
        row(merged('', ''), cell(p('b'))),
        row(wide('Chung')),
      ),
      ['Tổ 1 | a', ' | b'.trimStart(), 'Chung |'],
    ],
    [
      'without rules: cell by cell, as a letterhead is read',
      table(
        false,
        row(cell(p('UBND XÃ AN PHÚ')), cell(p('CỘNG HÒA'), p('Độc lập'))),
        row(cell(p('Số: 5/KH')), cell(p('An Phú, ngày 5'))),
      ),
      ['UBND XÃ AN PHÚ', 'CỘNG HÒA', 'Độc lập', 'Số: 5/KH', 'An Phú, ngày 5'],
    ],
  ])('%s', async (_why, body, expected) => {
    expect((await linesOf(body))[0]!.map((line) => line.trim())).toEqual(expected);
  });
});

it('the document may be numbered among its parts', async () => {
  const bytes = zipDocx({ 'document2.xml': root('w:document', `<w:body>${p('Kế hoạch')}</w:body>`) });
  const { pages } = await ingest({ path: 'x.docx', bytes }, contextWith());
  expect(pages[0]!.lines!.map(({ text }) => text)).toEqual(['Kế hoạch']);
});

describe('pages', () => {
  const pageNumber = p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>9</w:t></w:r></w:fldSimple>');
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/></w:sectPr>';
  const parts = {
    'header1.xml': root('w:hdr', p('TRƯỜNG THCS VẠN XUYÊN') + pageNumber),
    '_rels/document.xml.rels': '<Relationships><Relationship Id="rId3" Target="header1.xml"/></Relationships>',
  };
  const broken = (text: string) => p(`<w:r><w:br w:type="page"/></w:r>${run(text)}`);
  const rendered = (text: string) => p(`<w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r>`);

  it('begin where the author or Word broke them; heads stand on each with its number', async () => {
    expect(await linesOf(p('Một') + broken('Hai') + rendered('Ba') + section, parts)).toEqual([
      ['TRƯỜNG THCS VẠN XUYÊN', '1', 'Một'],
      ['TRƯỜNG THCS VẠN XUYÊN', '2', 'Hai'],
      ['TRƯỜNG THCS VẠN XUYÊN', '3', 'Ba'],
    ]);
  });

  it('of fewer than three leave the heads out, and say so', async () => {
    const { pages, findings, source } = await read(p('Một') + section, parts);
    expect(pages.map(({ lines }) => lines!.map(({ text }) => text))).toEqual([['Một']]);
    expect(findings).toMatchObject([{ code: 'running-heads-left-out', severity: 'info' }]);
    expect(findings[0]!.message).toContain('TRƯỜNG THCS VẠN XUYÊN');
    expect(source.mediaType).toContain('wordprocessingml');
  });
});

describe('refusals', () => {
  const codeOf = (bytes: Uint8Array) =>
    ingest({ path: 'x.docx', bytes }, contextWith()).then(
      () => 'read',
      ({ code, hint }) => `${code}: ${hint}`,
    );
  const whole = makeDocx(p('Kế hoạch năm học'.repeat(50)));
  it.each<[string, () => Uint8Array, RegExp]>([
    ['cut off', () => whole.subarray(0, whole.length * 0.6), /^(damaged-document|archive)/u],
    [
      'changed inside',
      () => whole.map((byte, at) => (at > 120 && at < 400 ? byte ^ 0x55 : byte)),
      /^damaged-document/u,
    ],
    ['no XML', () => makeDocx('</w:body>'), /^damaged-document: Open it in Word/u],
    ['an XML bomb of entities', () => makeDocx('', { 'document.xml': BOMB }), /^damaged-document/u],
    ['nested 5,000 deep', () => makeDocx('<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000)), /^damaged-document/u],
    ['a zip bomb', () => makeDocx(p(' '.repeat(60_000_000))), /^too-large: Split/u],
    ['nothing on it', () => makeDocx(p('')), /^no-text/u],
  ])('%s', async (_why, bytes, expected) => {
    expect(await codeOf(bytes())).toMatch(expected);
  });
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`;
