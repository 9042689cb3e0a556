import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contextWith, ingestWithImages } from './contexts.js';

/** A page of 420 x 594 pixels with a black block in its top left corner. */
const page = () =>
  sharp({ create: { width: 420, height: 594, channels: 3, background: 'white' } }).composite([
    { input: { create: { width: 60, height: 60, channels: 3, background: 'black' } }, left: 0, top: 0 },
  ]);

async function topLeftIsDark(bytes: Uint8Array): Promise<boolean> {
  const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[0]! < 64 && data[data.length - 1]! > 192;
}

const read = (bytes: Uint8Array, path: string) => ingestWithImages({ path, bytes }, contextWith());

describe('image files', () => {
  it.each(['png', 'jpeg'] as const)('keeps a plain upright %s as it is', async (format) => {
    const bytes = new Uint8Array(await page().removeAlpha().withDensity(150).toFormat(format).toBuffer());
    const { images, source, findings } = await read(bytes, 'page');
    expect(source.mediaType).toBe(`image/${format}`);
    expect(images[0]).toMatchObject({ encoding: format, widthPx: 420, heightPx: 594 });
    expect(images[0]?.bytes === bytes).toBe(true);
    expect(findings.map((finding) => finding.code)).toEqual(['resolution-guessed']);
  });

  it('takes the size of the paper from the resolution when that is plausible', async () => {
    const bytes = await page().withDensity(100).png().toBuffer();
    const { images, pages, findings } = await read(bytes, 'page.png');
    expect(findings).toEqual([]);
    expect(images[0]?.dpi).toBeCloseTo(100, 0);
    expect(pages[0]?.widthPt).toBeCloseTo(302.4, 0);
  });

  it('applies the EXIF orientation', async () => {
    const sideways = await sharp(await page().png().toBuffer())
      .rotate(270)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { images } = await read(sideways, 'photo.jpg');
    expect(images[0]).toMatchObject({ widthPx: 420, heightPx: 594 });
    expect(await topLeftIsDark(images[0]!.bytes)).toBe(true);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['CMYK', () => page().toColourspace('cmyk').jpeg().toBuffer()],
    ['16 bits', () => page().toColourspace('rgb16').png().toBuffer()],
    [
      'transparent paper',
      async () =>
        sharp(await page().png().toBuffer())
          .unflatten()
          .png()
          .toBuffer(),
    ],
    ['a palette', () => page().png({ palette: true }).toBuffer()],
    ['grey', () => page().toColourspace('b-w').png().toBuffer()],
  ])('reads %s, on white', async (_name, make) => {
    const { images } = await read(await make(), 'page');
    expect(await topLeftIsDark(images[0]!.bytes)).toBe(true);
    const { hasAlpha, depth } = await sharp(images[0]!.bytes).metadata();
    expect([hasAlpha, depth]).toEqual([false, 'uchar']);
  });

  it('draws more than 400 dpi again at 300', async () => {
    const bytes = await page().resize(3400, 4800, { fit: 'fill' }).withDensity(600).jpeg().toBuffer();
    const { images } = await read(bytes, 'page.jpg');
    expect(images[0]).toMatchObject({ widthPx: 1700, heightPx: 2400, dpi: 300 });
  });

  it('gives every page of a TIFF', async () => {
    // Three pages: the image laid three times one below the other, cut into pages of its height.
    const strip = await sharp({ create: { width: 420, height: 594 * 3, channels: 3, background: 'white' } })
      .composite(
        [0, 1, 2].map((at) => ({
          input: { create: { width: 60 + at, height: 60, channels: 3, background: 'black' } },
          left: 0,
          top: 594 * at,
        })),
      )
      .removeAlpha()
      .raw()
      .toBuffer();
    const bytes = await sharp(strip, { raw: { width: 420, height: 594 * 3, channels: 3, pageHeight: 594 } })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const { images, pages, source } = await read(bytes, 'pages.tif');
    expect(source.mediaType).toBe('image/tiff');
    expect(pages.map((each, at) => [each.page, images[at]?.encoding, images[at]?.heightPx])).toEqual([
      [1, 'png', 594],
      [2, 'png', 594],
      [3, 'png', 594],
    ]);
    expect(await topLeftIsDark(images[2]!.bytes)).toBe(true);
    await expect(read(bytes.subarray(0, bytes.length >> 1), 'pages.tif')).rejects.toMatchObject({
      code: 'damaged-image',
    });
  });

  it.each(['png', 'jpeg'] as const)('refuses a truncated %s', async (format) => {
    const whole = await page().toFormat(format).toBuffer();
    for (const share of [0.05, 0.5, 0.9]) {
      const bytes = whole.subarray(0, Math.floor(whole.length * share));
      await expect(read(bytes, 'page'), String(share)).rejects.toMatchObject({ code: 'damaged-image' });
    }
  });
});
