import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { contextWith } from './contexts.js';

const read = (bytes: Uint8Array) => ingest({ path: 'trang.html', bytes }, contextWith());
const page = (body: string) => new TextEncoder().encode(`<!DOCTYPE html><html><body>${body}</body></html>`);
const linesOf = async (bytes: Uint8Array) =>
  (await read(bytes)).pages.flatMap(({ lines }) => lines!.map(({ text }) => text));

describe('blocks become lines', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs and breaks', '<p>Một<br>hai</p>Ba<div>bốn <b>năm</b></div>', ['Một', 'hai', 'Ba', 'bốn năm']],
    ['blanks as a browser shows them', '<p>  Kế\n   hoạch&nbsp;&nbsp;năm </p>', ['Kế hoạch năm']],
    ['entities', '<p>K&#7871; ho&#x1EA1;ch &amp; &ldquo;thi&rdquo;</p>', ['Kế hoạch & “thi”']],
    ['preformatted text keeps its lines', '<pre>Một\nhai</pre>', ['Một', 'hai']],
    [
      'numbered lists',
      '<ol type="I"><li>Mục đích<ol><li>Chung</li><li>Riêng</li></ol></li><li>Nội dung</li></ol>',
      ['I. Mục đích', '1. Chung', '2. Riêng', 'II. Nội dung'],
    ],
    [
      'start, value, reversed',
      '<ol start="4"><li>a</li><li value="9">b</li></ol><ol reversed><li>c</li><li>d</li></ol>',
      ['4. a', '9. b', '2. c', '1. d'],
    ],
    [
      'list styles',
      '<ol style="list-style-type: lower-alpha"><li>a</li></ol><ul style="list-style: none"><li>trơn</li></ul><ul><li>gạch</li></ul>',
      ['a. a', 'trơn', '- gạch'],
    ],
    [
      'what is not shown',
      '<style>p{}</style><script>var a="<p>x</p>"</script><p hidden>x</p><p style="display: none">x</p><!-- x --><p>Thấy</p>',
      ['Thấy'],
    ],
    [
      'faulty nesting',
      '<p>Một<p>Hai<table border=1><tr><td>a<td>b<tr><td>c<td>d</table>Ba',
      ['Một', 'Hai', 'a | b', 'c | d', 'Ba'],
    ],
    [
      'spans',
      '<table border=1><tr><td rowspan=2>a<td>b</tr><tr><td>c</tr><tr><td colspan=2>d</tr></table>',
      ['a | b', '| c', 'd |'],
    ],
    [
      'tables without rules, cell by cell',
      '<table><tr><td>UBND XÃ<br>AN PHÚ<td>CỘNG HÒA</tr></table>',
      ['UBND XÃ', 'AN PHÚ', 'CỘNG HÒA'],
    ],
    ['tables in tables', '<table border=1><tr><td><table border=1><tr><td>a<td>b</table><td>c</table>', ['a | b', 'c']],
    ['NFD', `<p>${'Kế hoạch'.normalize('NFD')}</p>`, ['Kế hoạch']],
  ])('%s', async (_why, body, expected) => {
    expect((await linesOf(page(body))).map((line) => line.trim())).toEqual(expected);
  });

  it('a page break begins a page', async () => {
    const { pages, source } = await read(page('<p>Một</p><br style="page-break-before: always"><p>Hai</p>'));
    expect(pages.map(({ page: number, lines }) => [number, lines!.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(source.mediaType).toBe('text/html');
  });
});

describe('encodings', () => {
  const text = '<html><head><meta charset="CHARSET"></head><p>Kế hoạch</p>';
  const utf8 = (charset: string) => new TextEncoder().encode(text.replace('CHARSET', charset));
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  /** Windows-1258 writes ế as ê and a combining acute (0xEC), ạ as a and a dot below (0xF2). */
  const cp1258 = Buffer.from(
    text.replace('CHARSET', 'windows-1258').replace('Kế hoạch', 'K\xEA\xEC hoa\xF2ch'),
    'latin1',
  );
  it.each<[string, Uint8Array, string]>([
    ['declared UTF-8', utf8('utf-8'), 'Kế hoạch'],
    ['UTF-8 declared as Windows-1252', utf8('windows-1252'), 'Kế hoạch'],
    ['an unknown name', utf8('x-vps'), 'Kế hoạch'],
    ['UTF-16 with its mark', utf16, 'Kế hoạch'],
    ['Windows-1258', cp1258, 'Kế hoạch'],
    [
      'TCVN3 bytes, for the repair to read',
      Buffer.from(text.replace('CHARSET', 'x-user-defined').replace('Kế hoạch', 'KÕ ho¹ch'), 'latin1'),
      'KÕ ho¹ch',
    ],
  ])('%s', async (_why, bytes, expected) => {
    expect(await linesOf(bytes)).toEqual([expected]);
  });
});

describe('large and hostile pages', () => {
  it('10 MB of paragraphs', async () => {
    const body = '<p>Căn cứ kế hoạch năm học của nhà trường, các tổ chuyên môn thực hiện.</p>\n'.repeat(110_000);
    expect((await linesOf(page(body))).length).toBe(110_000);
  });

  it.each<[string, string]>([
    ['elements', '<div>'.repeat(200_000)],
    ['tables', '<table><tr><td>'.repeat(50_000)],
    ['lists', '<ul><li>'.repeat(50_000)],
  ])('%s nested for ever are refused at once', async (_why, body) => {
    await expect(read(page(`${body}x`))).rejects.toMatchObject({
      code: 'too-large',
      hint: expect.stringMatching(/PDF/u),
    });
  });

  it.each<[string, string]>([
    ['elements', '<div>'.repeat(2_900)],
    ['unclosed marks', '<b><i><font>'.repeat(900)],
    ['unclosed paragraphs', '<p>Một'.repeat(20_000)],
  ])('%s nested deep are read', async (_why, body) => {
    expect((await linesOf(page(`${body}x`))).length).toBeGreaterThan(0);
  });
});
