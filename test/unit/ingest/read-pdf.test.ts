// What does a PDF with text say, and where? Real files, drawn for each test.
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import type { OcrMode } from '../../../src/model/context.js';
import type { Page } from '../../../src/model/document.js';
import { contextWith } from './contexts.js';
import { all, type Drawing, line, makePdf } from './make-pdf.js';

const BODY = 'Căn cứ kế hoạch năm học, nhà trường tổ chức hội thi đọc sách cho học sinh.';
const A4 = { width: 595.28, height: 841.89 };

async function read(bytes: Uint8Array, ocr: OcrMode = 'auto') {
  return ingest({ path: 'plan.pdf', bytes }, contextWith(ocr));
}

const textsOf = (page: Page | undefined) => page?.lines?.map((each) => each.text);

describe('text layers', () => {
  it('gives lines with tabs between columns, words with boxes, and the size of the page', async () => {
    const letterhead = all(
      line('UBND XÃ AN PHÚ', 80, 60),
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 290, 60),
      line('Số: 12/KH-UBND', 85, 80),
      line('An Phú, ngày 5 tháng 9 năm 2025', 330, 80),
    );
    const { pages, source } = await read(await makePdf([all(letterhead, line(BODY, 85, 130))]));
    expect(textsOf(pages[0])).toEqual([
      'UBND XÃ AN PHÚ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND\tAn Phú, ngày 5 tháng 9 năm 2025',
      BODY,
    ]);
    expect(pages[0]).toMatchObject({ page: 1, textFrom: 'pdf-text-layer' });
    expect([pages[0]?.widthPt, pages[0]?.heightPt]).toEqual([A4.width, A4.height]);
    expect(source.mediaType).toBe('application/pdf');
    const words = pages[0]!.lines![2]!.words;
    expect(words.map(({ range }) => BODY.slice(...range)).join(' ')).toBe(BODY);
    expect(words[0]!.box[0]).toBeCloseTo(85, 0);
    expect(words[0]!.box[1]).toBeGreaterThan(125);
    expect(words[0]!.box[3]).toBeLessThan(150);
  });

  it('places words within 2 points of where they stand', async () => {
    let left = 85;
    const places: number[] = [];
    const draw: Drawing = (document) => {
      for (const word of BODY.split(' ')) {
        places.push(left);
        left += document.widthOfString(`${word} `);
      }
      document.text(BODY, 85, 130, { lineBreak: false });
    };
    const { pages } = await read(await makePdf([draw]));
    for (const [index, word] of pages[0]!.lines![0]!.words.entries()) {
      expect(Math.abs(word.box[0] - places[index]!), `word ${index}`).toBeLessThan(2);
    }
  });

  it.each([0, 90, 180, 270])('reads a page rotated by %i° upright', async (rotation) => {
    // The page is stored turned back, and /Rotate turns it upright for the reader.
    const draw: Drawing = (document) => {
      Object.assign(document.page.dictionary.data, { Rotate: rotation });
      const { width, height } = document.page;
      if (rotation === 90) document.rotate(-90).translate(-height, 0);
      if (rotation === 180) document.rotate(180).translate(-width, -height);
      if (rotation === 270) document.rotate(90).translate(0, -width);
      all(line('KẾ HOẠCH', 100, 100), line(BODY, 85, 130))(document);
    };
    const sideways = rotation % 180 !== 0;
    const { pages } = await read(await makePdf([draw], { layout: sideways ? 'landscape' : 'portrait' }));
    expect(textsOf(pages[0])).toEqual(['KẾ HOẠCH', BODY]);
    const [x0, y0] = pages[0]!.lines![0]!.box!;
    expect([Math.round(x0), Math.abs(y0 - 100) < 4]).toEqual([100, true]);
    expect(pages[0]?.widthPt).toBeCloseTo(A4.width, 1);
  });

  it('sets text upright that is drawn sideways on a page without /Rotate', async () => {
    const draw: Drawing = (document) => {
      document.rotate(90).translate(0, -document.page.width);
      all(line('KẾ HOẠCH', 100, 100), line(BODY, 85, 130))(document);
    };
    const { pages } = await read(await makePdf([draw]));
    expect(textsOf(pages[0])).toEqual(['KẾ HOẠCH', BODY]);
    expect(pages[0]!.widthPt!).toBeGreaterThan(pages[0]!.heightPt!);
  });

  it('puts a stamp that runs sideways after the level lines, as one line', async () => {
    const stamp: Drawing = (document) => {
      document
        .save()
        .rotate(-90, { origin: [40, 400] })
        .text('ĐÃ KÝ SỐ NGÀY 05', 40, 400, { lineBreak: false })
        .restore();
    };
    const { pages } = await read(await makePdf([all(line(BODY, 85, 380), line(BODY, 85, 400), stamp)]));
    expect(textsOf(pages[0])).toEqual([BODY, BODY, 'ĐÃ KÝ SỐ NGÀY 05']);
  });

  it('takes bold by double printing once, and joins a word whose letters change font', async () => {
    const draw: Drawing = (document) => {
      all(line('MỤC ĐÍCH', 85, 100), line('MỤC ĐÍCH', 85.3, 100))(document);
      document.text('Kế ho', 85, 130, { continued: true }).font('Times-Roman').text('ach');
    };
    const { pages } = await read(await makePdf([all(draw, line(BODY, 85, 160))]));
    expect(textsOf(pages[0])?.slice(0, 2)).toEqual(['MỤC ĐÍCH', 'Kế hoach']);
  });

  it.each([0, 90, 180, 270])(
    'reads a page with /Rotate %i whose text stands upright as shown, and one whose text does not',
    async (degrees) => {
      const turn: Drawing = (document) => {
        Object.assign(document.page.dictionary.data, { Rotate: degrees });
      };
      const upright: Drawing = (document) => {
        const { width, height } = document.page;
        const toShown = {
          0: [1, 0, 0, 1, 0, 0],
          90: [0, -1, 1, 0, 0, height],
          180: [-1, 0, 0, -1, width, height],
          270: [0, 1, -1, 0, width, 0],
        }[degrees] as [number, number, number, number, number, number];
        document.transform(...toShown);
        for (const [at, text] of [BODY, 'I. MỤC ĐÍCH'].entries()) line(text, 85, 100 + 30 * at)(document);
      };
      const plain = all(line(BODY, 85, 100), line('I. MỤC ĐÍCH', 85, 130));
      const { pages } = await read(await makePdf([all(turn, upright), all(turn, plain)]));
      expect(pages.map(textsOf)).toEqual([
        [BODY, 'I. MỤC ĐÍCH'],
        [BODY, 'I. MỤC ĐÍCH'],
      ]);
    },
  );

  it('keeps a page with nothing on it, and a page with few letters and no picture', async () => {
    const { pages } = await read(await makePdf([line(BODY, 85, 100), () => {}, line('3', 300, 50)]));
    expect(pages.map((page) => [textsOf(page), page.image !== null])).toEqual([
      [[BODY], true],
      [[], false],
      [['3'], false],
    ]);
  });
});

describe('what is read before', () => {
  it('changes nothing: the same file gives the same pages, one after the other and side by side', async () => {
    const [one, other] = [await makePdf([line(BODY, 85, 100)]), await makePdf([line('KẾ HOẠCH', 200, 300)])];
    const first = await read(one, 'always');
    await read(other);
    const [again, beside] = await Promise.all([read(one, 'always'), read(one, 'always'), read(other)]);
    expect(again).toEqual(first);
    expect(beside).toEqual(first);
  });
});
