// How does an image that no PDF can hold become one that does: upright, opaque, small?
import { sharp } from '../raster/sharp.js';

/** A PNG of a page (from 0) of an image file, with the fewest bits that show the same: one for black and white, eight for grey. */
export async function plainPng(bytes: Uint8Array, page: number): Promise<Uint8Array> {
  const { depth, bitsPerSample, channels } = await sharp(bytes, { page }).metadata();
  const upright = sharp(bytes, { page }).autoOrient().flatten({ background: 'white' });
  const isBilevel = channels === 1 && (depth === 'uchar' ? bitsPerSample === 1 : false);
  const compression = { compressionLevel: 9, effort: 10 } as const;
  if (isBilevel)
    return upright
      .toColourspace('b-w')
      .png({ ...compression, palette: true, colours: 2, dither: 0 })
      .toBuffer();
  return upright
    .toColourspace(channels <= 2 ? 'b-w' : 'srgb')
    .png({ ...compression, adaptiveFiltering: true })
    .toBuffer();
}
