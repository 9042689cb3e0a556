import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type DecodedImage, decodeImage, greyOf } from '../../../../src/ocr/image/grey-image.js';
import { measurePage } from '../../../../src/ocr/image/measure-page.js';
import { prepareImage } from '../../../../src/ocr/image/prepare-image.js';
import { withoutPenStrokes } from '../../../../src/ocr/image/remove-pen-strokes.js';
import { withoutStamps } from '../../../../src/ocr/image/remove-stamps.js';
import { skewAngle } from '../../../../src/ocr/image/skew-angle.js';
import { uprightPage } from '../../../../src/ocr/image/upright-page.js';
import { changed, noiseImage, testImage } from '../images.js';

const speckled = () =>
  changed('notice', (image) =>
    image.composite([{ input: specks(), blend: 'multiply', tile: true }]).toColourspace('b-w'),
  );
/** One black pixel in 100. */
function specks(): Buffer {
  const cells = Array.from(
    { length: 40 },
    (_, i) => `<rect x="${(i * 37) % 60}" y="${(i * 23) % 61}" width="1" height="1"/>`,
  );
  return Buffer.from(
    `<svg width="60" height="61" shape-rendering="crispEdges"><rect width="60" height="61" fill="#fff"/>${cells.join('')}</svg>`,
  );
}

describe('prepareImage', () => {
  it('leaves a clean grey page as it is, byte for byte', async () => {
    const image = await testImage('notice');
    const prepared = await prepareImage(image);
    expect(prepared.done).toEqual([]);
    expect(prepared.image).toBe(image);
  });

  it.each([
    ['stamped', () => testImage('stamped'), ['stamps-removed'], 200],
    ['speckled', speckled, ['smoothed'], 200],
    ['blurred', () => changed('notice', (image) => image.blur(2)), ['sharpened'], 200],
    ['of 100 dpi', () => changed('notice', (image) => image.resize({ width: 600 }), 100), ['enlarged'], 170],
    ['of 150 dpi', () => changed('notice', (image) => image.resize({ width: 900 }), 150), [], 150],
    ['of 300 dpi', () => changed('notice', (image) => image.resize({ width: 1800 }), 300), ['shrunk'], 200],
    ['of low JPEG quality', () => changed('notice', (image) => image.jpeg({ quality: 30 })), [], 200],
    ['a little askew', () => changed('notice', (image) => image.rotate(1, { background: 'white' })), [], 200],
  ])('a page %s', async (_, image, done, dpi) => {
    const prepared = await prepareImage(await image());
    expect(prepared.done).toEqual(done);
    expect(prepared.image.dpi).toBeCloseTo(dpi, 5);
  });

  it('knows a blank page', async () => {
    const blank = await changed('notice', (image) => image.extract({ left: 0, top: 0, width: 50, height: 50 }));
    expect((await prepareImage(blank)).isBlank).toBe(true);
    expect((await prepareImage(await testImage('notice'))).isBlank).toBe(false);
  });
});

describe('withoutStamps', () => {
  it('takes away the seal, not the red line nor the black print', async () => {
    const [stamped, plain] = await Promise.all(
      [testImage('stamped'), testImage('notice')].map(async (i) => decodeImage(await i)),
    );
    const clean = withoutStamps(stamped!, 200)!;
    const red = Array.from(clean.data.keys()).filter((i) => i % 3 === 0 && clean.data[i]! > clean.data[i + 1]! + 60);
    const isOfLine = (i: number) => (i / 3) % clean.widthPx >= 870 && i / 3 < 80 * clean.widthPx;
    expect(red.filter(isOfLine).length).toBeGreaterThan(1500);
    // Where the seal crosses black strokes, their edges are dark red: print.
    expect(red.filter((i) => !isOfLine(i)).length).toBeLessThan(200);
    const black = (data: Uint8Array, step: number) => data.filter((value, i) => i % step === 0 && value < 60).length;
    expect(black(clean.data, 3)).toBeGreaterThan(0.98 * black(plain!.data, 1));
  });

  it('finds none on a grey page', async () => {
    expect(withoutStamps(await decodeImage(await testImage('notice')), 200)).toBeNull();
  });
});

describe('measurePage', () => {
  it('tells noise from print', async () => {
    const measured = async (image: Promise<Awaited<ReturnType<typeof testImage>>>) =>
      measurePage(greyOf(await decodeImage(await image))).speckled;
    expect(await measured(testImage('notice'))).toBeLessThan(0.0001);
    expect(await measured(speckled())).toBeGreaterThan(0.005);
    expect(await measured(noiseImage(300))).toBeGreaterThan(0.003);
  });
});

describe('skewAngle and uprightPage', () => {
  it.each([-5, -2, 0, 0.5, 1, 3, 7])('%d degrees', async (degrees) => {
    const image = await changed('notice', (picture) => picture.rotate(degrees, { background: 'white' }));
    const grey = greyOf(await decodeImage(image));
    expect(Math.abs((await skewAngle(grey, 200)) - degrees)).toBeLessThan(0.15);
    const upright = await uprightPage(grey, 200, 0);
    expect(upright.isUnchanged).toBe(Math.abs(degrees) < 1.2);
    expect(Math.abs(await skewAngle(upright.grey, 200))).toBeLessThan(1.2);
  });

  it('sees no angle in a picture', async () => {
    expect(await skewAngle(greyOf(await decodeImage(await noiseImage(400))), 200)).toBe(0);
  });

  it('knows where a box was before the page was turned', async () => {
    const grey = greyOf(await decodeImage(await testImage('notice')));
    const turned = await uprightPage(grey, 200, 1);
    const { widthPx, heightPx } = grey;
    // The top left corner of the page lies at the top right after a quarter turn clockwise.
    const width = (heightPx * 72) / 200;
    const box = turned.toPage([width - 20, 0, width, 30]);
    for (const [i, edge] of [0, 0, 30, 20].entries()) expect(box[i]).toBeCloseTo(edge, 6);
    expect([turned.grey.widthPx, turned.grey.heightPx]).toEqual([heightPx, widthPx]);
  });
});

describe('withoutPenStrokes', () => {
  const drawn = async (shapes: string) => {
    const svg = `<svg width="800" height="400"><rect width="800" height="400" fill="#fff"/>${shapes}</svg>`;
    const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return { widthPx: info.width, heightPx: info.height, channels: 3 as const, data: new Uint8Array(data) };
  };
  const SIGNATURE =
    '<path d="M100 200 C200 20 260 60 240 220 S400 60 520 160" fill="none" stroke="#1e308c" stroke-width="4"/>';
  const PRINT =
    '<text x="560" y="60" font-size="40" fill="#1e308c">Xanh</text><text x="400" y="180" font-size="40">Đen</text>';
  const darkOf = (image: DecodedImage | null) => image!.data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);

  it('takes away a signature', async () => {
    const [signed, plain] = [await drawn(PRINT + SIGNATURE), await drawn(PRINT)];
    expect(darkOf(signed)).toBeGreaterThan(1.3 * darkOf(plain));
    expect(Math.abs(darkOf(withoutPenStrokes(signed, 200)) / darkOf(plain) - 1)).toBeLessThan(0.1);
  });

  it('leaves blue print', async () => {
    expect(withoutPenStrokes(await drawn(PRINT), 200)).toBeNull();
  });
});
