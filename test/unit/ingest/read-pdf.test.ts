import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import type { OcrMode } from '../../../src/model/context.js';
import type { Page, PageImage } from '../../../src/model/document.js';
import { contextWith, ingestWithImages } from './contexts.js';
import { all, type Drawing, line, makePdf } from './make-pdf.js';

const BODY = 'Căn cứ kế hoạch năm học, nhà trường tổ chức hội thi đọc sách cho học sinh.';
const A4 = { width: 595.28, height: 841.89 };

async function read(bytes: Uint8Array, ocr: OcrMode = 'auto') {
  return ingest({ path: 'plan.pdf', bytes }, contextWith(ocr));
}

const show = (bytes: Uint8Array, ocr: OcrMode = 'auto') =>
  ingestWithImages({ path: 'plan.pdf', bytes }, contextWith(ocr));

const textsOf = (page: Page | undefined) => page?.lines?.map((each) => each.text);

/** A scan of 600 x 850 pixels, white with a black block in the top left and a grey one in the top right corner. */
async function scan(format: 'jpeg' | 'png', widthPx = 600, heightPx = 850): Promise<Buffer> {
  const block = (grey: number) => ({
    create: {
      width: widthPx / 10,
      height: heightPx / 10,
      channels: 3 as const,
      background: { r: grey, g: grey, b: grey },
    },
  });
  const page = sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: 'white' } }).composite([
    { input: block(0), left: 0, top: 0 },
    { input: block(128), left: Math.round(widthPx * 0.9), top: 0 },
  ]);
  return format === 'jpeg' ? page.jpeg({ quality: 95 }).toBuffer() : page.png().toBuffer();
}

/** Brightness 0..255 in the four corners: top left, top right, bottom left, bottom right. */
async function corners(image: PageImage | null | undefined): Promise<string> {
  const { widthPx, heightPx, bytes } = image!;
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[(y * info.width + x) * info.channels]!;
  const [left, right] = [Math.round(widthPx * 0.05), Math.round(widthPx * 0.95)];
  const [top, bottom] = [Math.round(heightPx * 0.05), Math.round(heightPx * 0.95)];
  return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)]
    .map((value) => (value < 64 ? 'black' : value < 192 ? 'grey' : 'white'))
    .join(' ');
}

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

describe('pages to be read by OCR', () => {
  const fill =
    (image: Buffer): Drawing =>
    (document) => {
      document.image(image, 0, 0, { width: document.page.width, height: document.page.height });
    };

  it('takes a JPEG scan out of the file as it is', async () => {
    const jpeg = await scan('jpeg');
    const { pages, images } = await show(await makePdf([fill(jpeg)]));
    expect(pages[0]).toMatchObject({ textFrom: null, lines: null, widthPt: A4.width });
    expect(Buffer.from(images[0]!.bytes).equals(jpeg)).toBe(true);
    expect(images[0]!.dpi).toBeCloseTo((600 / A4.width) * 72, 5);
  });

  it('decodes other scans at their own resolution', async () => {
    const { images } = await show(await makePdf([fill(await scan('png'))]));
    expect(images[0]).toMatchObject({ encoding: 'png', widthPx: 600, heightPx: 850 });
    expect(await corners(images[0])).toBe('black grey white white');
  });

  const turn =
    (degrees: number): Drawing =>
    (document) => {
      Object.assign(document.page.dictionary.data, { Rotate: degrees });
    };
  it.each<[string, Drawing, string]>([
    ['/Rotate 90', turn(90), 'white black white grey'],
    ['/Rotate 180', turn(180), 'white white grey black'],
    ['/Rotate 270', turn(270), 'grey white black white'],
    [
      'an image laid upside down',
      (document) => document.rotate(180).translate(-document.page.width, -document.page.height),
      'white white grey black',
    ],
    [
      'a mirrored image',
      (document) => document.transform(-1, 0, 0, 1, document.page.width, 0),
      'grey black white white',
    ],
  ])('shows the page as a reader sees it: %s', async (_name, prepare, expected) => {
    for (const format of ['jpeg', 'png'] as const) {
      const { images } = await show(await makePdf([all(prepare, fill(await scan(format)))]));
      expect(await corners(images[0]), format).toBe(expected);
      expect(Math.max(images[0]!.widthPx, images[0]!.heightPx)).toBe(850);
    }
  });

  it('lays a scan with margins where it stands on the page', async () => {
    const inset: Drawing = async (document) => {
      document.image(jpeg, 30, 40, { width: A4.width - 60, height: A4.height - 80 });
    };
    const jpeg = await scan('jpeg');
    const { images } = await show(await makePdf([inset]));
    const image = images[0]!;
    expect(image.widthPx / image.dpi).toBeCloseTo(A4.width / 72, 1);
    const { data, info } = await sharp(image.bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const at = (xPt: number, yPt: number) =>
      data[(Math.round((yPt / 72) * image.dpi) * info.width + Math.round((xPt / 72) * image.dpi)) * info.channels]!;
    expect([at(20, 30) > 192, at(45, 60) < 64]).toEqual([true, true]);
  });

  it('draws scans of more than 400 dpi again at 300', async () => {
    const { images } = await show(await makePdf([fill(await scan('jpeg', 1000, 1420))], { size: 'A8' }));
    expect(images[0]?.dpi).toBe(300);
    expect(images[0]?.widthPx).toBe(614);
  });

  it('tells pages with text and scanned pages of one file apart', async () => {
    const { pages } = await show(await makePdf([line(BODY, 85, 100), fill(await scan('jpeg')), line(BODY, 85, 100)]));
    expect(pages.map(({ textFrom, lines }) => [textFrom, lines?.length ?? null])).toEqual([
      ['pdf-text-layer', 1],
      [null, null],
      ['pdf-text-layer', 1],
    ]);
  });

  it('renders a page of several images, and one with words stamped over the scan', async () => {
    const jpeg = await scan('jpeg');
    const halves: Drawing = (document) => {
      document
        .image(jpeg, 0, 0, { width: A4.width, height: 421 })
        .image(jpeg, 0, 421, { width: A4.width, height: 421 });
    };
    const stamped = all(fill(jpeg), line('CÔNG VĂN ĐẾN Số 123 Ngày 5/9/2025', 300, 20));
    const { pages, images } = await show(await makePdf([halves, stamped]));
    expect(pages.map((page, at) => [page.lines, images[at]?.dpi, images[at]?.widthPx])).toEqual([
      [null, 200, 1654],
      [null, 200, 1654],
    ]);
  });

  it('trusts a hidden layer under a scan, and gives the image too when asked', async () => {
    const jpeg = await scan('jpeg');
    const layer: Drawing = (document) => {
      document.addContent('3 Tr');
      line(BODY, 85, 130)(document);
    };
    const bytes = await makePdf([all(fill(jpeg), layer)]);
    const [auto, always] = [await read(bytes), await show(bytes, 'always')];
    expect(auto.pages[0]).toMatchObject({ textFrom: 'pdf-text-layer' });
    expect(textsOf(always.pages[0])).toEqual([BODY]);
    expect(Buffer.from(always.images[0]!.bytes).equals(jpeg)).toBe(true);
  });

  it('renders born-digital pages when asked, and gives no image when OCR is off', async () => {
    const digital = await makePdf([line(BODY, 85, 100)]);
    const scanned = await makePdf([fill(await scan('jpeg')), line(BODY, 85, 100)]);
    const size = { encoding: 'png', dpi: 200, widthPx: 1654, heightPx: 2339 };
    expect((await show(digital, 'always')).images).toMatchObject([size]);
    expect((await show(digital)).images).toMatchObject([size]);
    expect((await read(scanned, 'never')).pages.map((page) => page.image)).toEqual([null, null]);
  });

  it('sees that letters are drawn as outlines', async () => {
    const outlined: Drawing = (document) => document.path('M 100 100 L 120 140 L 140 100').stroke();
    const { pages, images } = await show(await makePdf([outlined]));
    expect(pages[0]).toMatchObject({ lines: null });
    expect(images[0]).toMatchObject({ dpi: 200 });
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

describe('what is not read', () => {
  it('a scan when OCR is off: the error says how to go on', async () => {
    const scanned = await makePdf([(document) => document.rect(100, 100, 300, 300).fill()]);
    await expect(read(scanned, 'never')).rejects.toMatchObject({
      code: 'no-text',
      hint: expect.stringContaining('--ocr'),
    });
    const image = new Uint8Array(await scan('png'));
    await expect(read(image, 'never')).rejects.toMatchObject({ code: 'no-text' });
  });

  it('a PDF of blank pages', async () => {
    await expect(read(await makePdf([() => {}, () => {}]))).rejects.toMatchObject({ code: 'no-text' });
  });

  it('names pages with form fields', async () => {
    const form: Drawing = (document) => {
      document.initForm();
      document.formText('nguoiKy', 300, 700, 200, 20, { value: 'Nguyễn Văn An' });
    };
    const { findings } = await read(await makePdf([all(line(BODY, 85, 100), form)]));
    expect(findings).toEqual([expect.objectContaining({ code: 'annotations-ignored', severity: 'info' })]);
    expect(findings[0]?.message).toContain('page 1');
  });
});
