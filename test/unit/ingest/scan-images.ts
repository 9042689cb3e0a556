// Scans for the tests of this folder, and what is seen of them.
import sharp from 'sharp';
import type { PageImage } from '../../../src/model/document.js';

/** A scan of 600 x 850 pixels, white with a black block in the top left and a grey one in the top right corner. */
export async function scan(format: 'jpeg' | 'png', widthPx = 600, heightPx = 850): Promise<Buffer> {
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
export async function corners(image: PageImage | null | undefined): Promise<string> {
  const { widthPx, heightPx, bytes } = image!;
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[(y * info.width + x) * info.channels]!;
  const [left, right] = [Math.round(widthPx * 0.05), Math.round(widthPx * 0.95)];
  const [top, bottom] = [Math.round(heightPx * 0.05), Math.round(heightPx * 0.95)];
  return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)]
    .map((value) => (value < 64 ? 'black' : value < 192 ? 'grey' : 'white'))
    .join(' ');
}
