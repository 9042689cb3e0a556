import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { withPageImages } from '../../../src/ingest/page-images.js';
import { contextWith, ingestWithImages } from './contexts.js';
import { all, type Drawing, line, makePdf } from './make-pdf.js';

const scans = await Promise.all(
  [40, 120].map((grey) =>
    sharp({ create: { width: 300, height: 425, channels: 3, background: { r: grey, g: grey, b: grey } } })
      .jpeg()
      .toBuffer(),
  ),
);
const fill =
  (image: Buffer): Drawing =>
  (document) => {
    document.image(image, 0, 0, { width: document.page.width, height: document.page.height });
  };
const bytes = await makePdf([...scans.map(fill), line('Căn cứ kế hoạch năm học của nhà trường', 85, 100)]);
const file = { path: 'scan.pdf', bytes };

describe('images of pages', () => {
  it('come as they are asked for, at once or again, and outlast the thread that makes them', async () => {
    const { pages } = await ingest(file, contextWith());
    await withPageImages(file, contextWith(), async ({ of }) => {
      const asked = [1, 0, 0, 1, ...Array.from({ length: 210 }, (_, index) => index % 2)];
      const images = await Promise.all(asked.map((index) => of(pages[index]!)));
      expect(images.every((image, at) => Buffer.from(image.bytes).equals(scans[asked[at]!]!))).toBe(true);
    });
  });

  it('are drawn for pages that have no scan, whose text is no reason against it', async () => {
    const { pages } = await ingest(file, contextWith());
    await withPageImages(file, contextWith(), async ({ of }) => {
      expect(await of(pages[2]!)).toMatchObject({ encoding: 'png', dpi: 200 });
      expect(Buffer.from((await of(pages[0]!)).bytes).equals(scans[0]!)).toBe(true);
    });
  });

  it.each([
    ['the same one on many pages', 'Căn cứ kế hoạch năm học của nhà trường'],
    // Such letters have the instructions of a page listed twice, and pdf.js counts names on: the next opening gives others.
    ['read by an engine for another language', 'Cän cü ké hooch nåm hoc cüa nhå truöng'],
  ])('come for scans that are no JPEG, over a hidden layer: %s', async (_, text) => {
    const png = await sharp(scans[0]!).png().toBuffer();
    const page = all(line(text, 85, 100), fill(png));
    const hidden = { path: 'hidden.pdf', bytes: await makePdf([page, page, page, page]) };
    const { pages } = await ingest(hidden, contextWith('always'));
    await withPageImages(hidden, contextWith('always'), async ({ of }) => {
      const images = await Promise.all(pages.map(of));
      expect(images.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual(pages.map(() => [300, 425]));
    });
  });

  it('come from shared memory, which every thread reads and none takes away', async () => {
    const png = await sharp(scans[1]!).png().toBuffer();
    const bytes = await makePdf([fill(scans[0]!), fill(png), line('Phụ lục', 85, 100)]);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const seen = await Promise.all(
      [bytes, shared].map((each) => ingestWithImages({ path: 'a.pdf', bytes: each }, contextWith('always'))),
    );
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[1]!.images[0]!.bytes.length).toBeGreaterThan(0);
    expect(Buffer.from(shared).equals(bytes)).toBe(true);
  });

  it('fail alone: a page that is not there is an error, the next one comes', async () => {
    const { pages } = await ingest(file, contextWith());
    await withPageImages(file, contextWith(), async ({ of }) => {
      const absent = { ...pages[2]!, page: 9 };
      await expect(of(absent)).rejects.toMatchObject({
        code: 'damaged-pdf',
        message: expect.stringContaining('page 9'),
      });
      expect(Buffer.from((await of(pages[1]!)).bytes).equals(scans[1]!)).toBe(true);
    });
  });

  it('stop with the run', async () => {
    const { pages } = await ingest(file, contextWith());
    const stop = new AbortController();
    await withPageImages(file, contextWith('auto', stop.signal), async ({ of }) => {
      stop.abort(new Error('stop'));
      await expect(of(pages[0]!)).rejects.toThrowError('stop');
    });
  });

  it('are none of a text', async () => {
    const text = { path: 'a.txt', bytes: new TextEncoder().encode('Kế hoạch') };
    const { pages } = await ingest(text, contextWith());
    expect(pages[0]!.image).toBe(null);
    await withPageImages(text, contextWith(), async ({ of }) => {
      await expect(of(pages[0]!)).rejects.toThrowError('no image');
    });
  });
});
