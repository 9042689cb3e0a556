// What happens to a sheet between the printer and the archive? Each damage by itself, so that a table can name it.
import sharp, { type Sharp } from 'sharp';
import { grain, seededRandom } from '../fixtures/scan/random.js';

/** A page as pixels: red, green, blue. */
export interface RenderedPage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgb: Buffer;
}

export type Damage =
  | 'clean'
  | 'noise'
  | 'blur'
  | 'skew 1°'
  | 'skew 2°'
  | 'skew 3°'
  | 'JPEG 30'
  | 'stamp'
  | 'turned 90°'
  | 'turned 180°'
  | 'turned 270°'
  | 'bleed-through'
  | 'bilevel';

const NOISE_DEVIATION = 30;
const SALT_AND_PEPPER = 0.01;
const BLUR_DEVIATION = 1.6;
/** How dark the print of the back is on the front, of 1, and how wide thin paper blurs it, in pixels at 200 dpi. */
const BACK = { share: 0.35, blur: 1.2 };
/** Fax and most archives: black from this grey on, after a blur of so many pixels at 200 dpi. */
const BILEVEL = { threshold: 150, blur: 0.7 };
const WHITE = { r: 255, g: 255, b: 255 };

/** An encoded image. `stamp` is pressed when the page is printed (paper.ts), the rest happens here. `back`: what is printed behind. */
export async function damaged(
  page: RenderedPage,
  damage: Damage,
  dpi: number,
  seed: string,
  back: RenderedPage = page,
): Promise<Buffer> {
  switch (damage) {
    case 'clean':
      return png(image(page).grayscale(), dpi);
    case 'stamp':
      return png(image(page), dpi);
    case 'noise':
      return png(image(withNoise(page, seededRandom(seed))).grayscale(), dpi);
    case 'blur':
      return png(image(page).grayscale().blur(BLUR_DEVIATION), dpi);
    case 'JPEG 30':
      return image(page).grayscale().withDensity(dpi).jpeg({ quality: 30 }).toBuffer();
    case 'skew 1°':
    case 'skew 2°':
    case 'skew 3°':
      return png(image(page).rotate(Number(damage[5]), { background: WHITE }).grayscale(), dpi);
    case 'turned 90°':
    case 'turned 180°':
    case 'turned 270°':
      return png(
        image(page)
          .rotate(Number.parseInt(damage.slice('turned '.length), 10))
          .grayscale(),
        dpi,
      );
    case 'bleed-through':
      return png(image(await withBack(page, back, dpi)).grayscale(), dpi);
    case 'bilevel':
      return png(
        image(page)
          .grayscale()
          .blur((BILEVEL.blur * dpi) / 200)
          .threshold(BILEVEL.threshold)
          .toColourspace('b-w'),
        dpi,
      );
    default:
      return damage satisfies never;
  }
}

function image({ rgb, widthPx: width, heightPx: height }: RenderedPage): Sharp {
  return sharp(rgb, { raw: { width, height, channels: 3 } });
}

function png(picture: Sharp, dpi: number): Promise<Buffer> {
  return picture.withDensity(dpi).png({ compressionLevel: 2 }).toBuffer();
}

async function withBack(page: RenderedPage, back: RenderedPage, dpi: number): Promise<RenderedPage> {
  const behind = image(back)
    .flop()
    .resize(page.widthPx, page.heightPx)
    .blur((BACK.blur * dpi) / 200);
  const seen = await behind.raw().toBuffer();
  const rgb = Buffer.from(page.rgb);
  for (const [at, value] of seen.entries()) rgb[at] = rgb[at]! * (1 - BACK.share * (1 - value / 255));
  return { ...page, rgb };
}

function withNoise(page: RenderedPage, random: () => number): RenderedPage {
  const rgb = Buffer.from(page.rgb);
  for (let at = 0; at < rgb.length; at += 3) {
    const change = NOISE_DEVIATION * grain(random);
    const speck = random();
    const value = speck < SALT_AND_PEPPER / 2 ? 0 : speck < SALT_AND_PEPPER ? 255 : rgb[at]! + change;
    rgb.fill(Math.min(255, Math.max(0, Math.round(value))), at, at + 3);
  }
  return { ...page, rgb };
}
