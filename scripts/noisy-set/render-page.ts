// What does a text look like as a scanned page? Rendered by Debian's text2image, degraded as its own training pages are.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';

/** Fonts that cover Vietnamese; Times-like first and most often, as decree 30/2020 asks for Times New Roman. */
const FONTS = [
  'Liberation Serif',
  'Liberation Serif',
  'FreeSerif',
  'Liberation Serif',
  'Liberation Sans',
  'Liberation Serif Bold',
  'Linux Libertine O',
  'Liberation Serif Italic',
] as const;
const PAGE_INCHES = { width: 8.27, height: 13.5 };

/** Writes `base`.tif. The font, its size, grain and exposure follow from the page's number, so that a page never changes. */
export function renderPage(textFile: string, base: string, dpi: number, page: number): void {
  const pixels = (inches: number) => String(Math.round(inches * dpi));
  execFileSync(
    'text2image',
    [
      `--text=${textFile}`,
      `--outputbase=${base}`,
      `--font=${FONTS[page % FONTS.length]}`,
      '--fonts_dir=/usr/share/fonts',
      `--fontconfig_tmpdir=${dirname(base)}`,
      `--ptsize=${page % 3 === 0 ? 14 : 13}`,
      `--resolution=${dpi}`,
      `--xsize=${pixels(PAGE_INCHES.width)}`,
      `--ysize=${pixels(PAGE_INCHES.height)}`,
      `--margin=${pixels(0.4)}`,
      `--leading=${Math.round(dpi / 14)}`,
      `--degrade_image=${page % 4 !== 3}`,
      '--rotate_image=false',
      `--exposure=${(page % 3) - 1}`,
    ],
    { stdio: 'ignore' },
  );
}
