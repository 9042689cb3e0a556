import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { searchablePdf } from '../../../src/export/searchable-pdf.js';
import type { PageImage } from '../../../src/model/document.js';
import { contextWith, ingestWithImages } from '../ingest/contexts.js';
import { all, type Drawing, line, makePdf } from '../ingest/make-pdf.js';
import { readDocument } from './documents.js';

const LINES = ['UBND xã', 'Ké hoach nam', 'Nội dung (1)'];
const MEANT = ['UBND xã', 'Kế hoạch năm', 'Nội dung (1)'];
const [LEFT, TOP] = [100, 120];
const document = readDocument(LINES, [[8, 'Ké hoach nam', 'Kế hoạch năm']], { left: LEFT, top: TOP });

const jpeg = await sharp({ create: { width: 600, height: 850, channels: 3, background: { r: 250, g: 240, b: 230 } } })
  .composite([{ input: { create: { width: 200, height: 300, channels: 3, background: 'black' } }, left: 0, top: 0 }])
  .jpeg()
  .toBuffer();
const scan: Drawing = (page) => {
  page.image(jpeg, 0, 0, { width: page.page.width, height: page.page.height });
};
const hidden =
  (text: string): Drawing =>
  (page) => {
    page.addContent('3 Tr');
    line(text, 85, 130)(page);
    page.addContent('0 Tr');
  };

/** The searchable form of a file, and what another reader finds in it. */
async function convert(bytes: Uint8Array, path = 'scan.pdf') {
  const file = { path, bytes };
  const { images, ...pages } = await ingestWithImages(file, contextWith());
  const made = await searchablePdf(file, { pages, ...document });
  const again = await searchablePdf(file, { pages, ...document });
  expect(Buffer.from(again.bytes ?? []).equals(Buffer.from(made.bytes ?? []))).toBe(true);
  const found =
    made.bytes === null ? null : await ingestWithImages({ path: 'made.pdf', bytes: made.bytes }, contextWith('auto'));
  return { ...made, images, found };
}

const linesOf = (found: Awaited<ReturnType<typeof convert>>['found']) =>
  found!.pages[0]!.lines!.map(({ text }) => text);
const pixels = async (image: PageImage | null) =>
  (await sharp(image!.bytes).raw().toBuffer()).toString('base64').length;

describe('a PDF scan', () => {
  it('says the repaired text, word for word, within 2 points of the words', async () => {
    const { found, findings } = await convert(await makePdf([scan]));
    expect(linesOf(found)).toEqual(MEANT);
    expect(findings).toEqual([]);
    const words = found!.pages[0]!.lines!.flatMap(({ words: some }) => some);
    const boxes = document.seen.lines.flatMap(({ words: some }) => some.map(({ box }) => box));
    expect(words).toHaveLength(boxes.length);
    // Left and right; top and bottom depend on what a reader takes for the height of letters.
    for (const [index, { box }] of words.entries()) {
      expect(Math.abs(box[0] - boxes[index]![0])).toBeLessThan(2);
      expect(Math.abs(box[2] - boxes[index]![2])).toBeLessThan(2);
    }
  });

  it('looks as before, and its scan keeps its bytes', async () => {
    const { images, found } = await convert(await makePdf([scan]));
    expect(Buffer.from(found!.images[0]!.bytes).equals(Buffer.from(images[0]!.bytes))).toBe(true);
    expect(await pixels(found!.images[0]!)).toBe(await pixels(images[0]!));
  });

  it.each<[string, Drawing]>([
    ['hidden text', all(scan, hidden('Cän cü K& hoach'))],
    ['text below the image', all(line('Cän cü K& hoach', 85, 130), scan)],
    ['a page that leaves its state turned', all(scan, (page) => page.addContent('0 1 -1 0 50 60 cm 3 Tr'))],
  ])('loses the bad layer it had: %s', async (_why, drawing) => {
    const { bytes, found } = await convert(await makePdf([drawing]));
    expect(linesOf(found)).toEqual(MEANT);
    expect(Buffer.from(bytes!).includes('Cän')).toBe(false);
  });

  it.each([90, 180, 270])('turned by %i degrees', async (degrees) => {
    const turn: Drawing = (page) => void Object.assign(page.page.dictionary.data, { Rotate: degrees });
    const { found } = await convert(await makePdf([all(turn, scan)]));
    expect(linesOf(found)).toEqual(MEANT);
    const [x0, y0] = found!.pages[0]!.lines![0]!.box!;
    expect([Math.abs(x0 - LEFT) < 2, Math.abs(y0 - TOP) < 4]).toEqual([true, true]);
  });

  it('keeps a page whose text can be seen, and says so', async () => {
    const { found, findings } = await convert(await makePdf([line('Kế hoạch năm học của nhà trường', 85, 130)]));
    expect(linesOf(found)).toEqual(['Kế hoạch năm học của nhà trường']);
    expect(findings).toMatchObject([{ code: 'visible-text-kept', severity: 'info' }]);
  });

  it('that pdf-lib can not open is left out with a finding', async () => {
    const whole = await makePdf([scan]);
    const { images: _, ...pages } = await ingestWithImages({ path: 'x', bytes: whole }, contextWith());
    const broken = { path: 'x', bytes: new TextEncoder().encode('%PDF-1.7\nnothing') };
    const { bytes, findings } = await searchablePdf(broken, { pages, ...document });
    expect([bytes, findings.map(({ code }) => code)]).toEqual([null, ['searchable-pdf-left-out']]);
  });
});

describe('an image', () => {
  const page = () => sharp(jpeg);
  it.each<[string, () => Promise<Buffer>]>([
    ['JPEG', async () => jpeg],
    ['grey JPEG', () => page().greyscale().jpeg().toBuffer()],
    ['CMYK JPEG', () => page().toColourspace('cmyk').jpeg().toBuffer()],
    ['PNG', () => page().png().toBuffer()],
    ['PNG with a palette', () => page().png({ palette: true }).toBuffer()],
    ['transparent PNG', () => page().ensureAlpha(0.5).png().toBuffer()],
    ['16 bit PNG', () => page().toColourspace('rgb16').png().toBuffer()],
    ['interlaced PNG', () => page().png({ progressive: true }).toBuffer()],
    ['TIFF', () => page().tiff({ compression: 'lzw' }).toBuffer()],
    [
      'fax TIFF',
      () =>
        page().greyscale().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
    ],
  ])('%s becomes a page of its size with its text', async (_name, make) => {
    const bytes = await make();
    const { bytes: made, found, findings } = await convert(bytes, 'scan');
    expect(findings).toEqual([]);
    expect(linesOf(found)).toEqual(MEANT);
    const { data, info } = await sharp(found!.images[0]!.bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      data[(Math.round(y * info.height) * info.width + Math.round(x * info.width)) * info.channels]!;
    expect([at(0.1, 0.1) < 140, at(0.8, 0.8) > 200]).toEqual([true, true]);
    expect(made!.length).toBeLessThan(bytes.length * 1.1 + 4000);
  });
});
