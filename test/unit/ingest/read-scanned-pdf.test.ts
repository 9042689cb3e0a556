// What becomes of the pages of a PDF that have no text of their own, or a hidden one? Real files, drawn for each test.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import type { OcrMode } from '../../../src/model/context.js';
import type { Page } from '../../../src/model/document.js';
import { contextWith, ingestWithImages } from './contexts.js';
import { all, type Drawing, line, makePdf } from './make-pdf.js';
import { corners, scan } from './scan-images.js';

const BODY = 'Căn cứ kế hoạch năm học, nhà trường tổ chức hội thi đọc sách cho học sinh.';
const A4 = { width: 595.28, height: 841.89 };

async function read(bytes: Uint8Array, ocr: OcrMode = 'auto') {
  return ingest({ path: 'plan.pdf', bytes }, contextWith(ocr));
}

const show = (bytes: Uint8Array, ocr: OcrMode = 'auto') =>
  ingestWithImages({ path: 'plan.pdf', bytes }, contextWith(ocr));

const textsOf = (page: Page | undefined) => page?.lines?.map((each) => each.text);

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
