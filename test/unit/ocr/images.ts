// Which page images do the OCR tests read, and what do they say? Made by images/make-images.ts.
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import type { PageImage } from '../../../src/model/document.js';
import type { OcrPage, OcrReadOptions } from '../../../src/model/ocr.js';

const DPI = 200;

export const NOTICE = `ỦY BAN NHÂN DÂN XÃ AN BÌNH
Số: 27/KH-UBND
KẾ HOẠCH
Tổ chức ngày hội trồng cây năm 2024
- Mỗi thôn trồng ít nhất 150 cây xanh trước ngày 20/3/2024.
- Giao Đoàn Thanh niên xã chuẩn bị dụng cụ và nước uống.`;

export const REPORT = `Trạm Y tế phường báo cáo kết quả tiêm chủng quý II.
Có 312 trẻ được tiêm đủ mũi; 9 trẻ hoãn vì sốt nhẹ.
Đề nghị các tổ dân phố rà soát, lập danh sách bổ sung.`;

export async function pageImage(bytes: Uint8Array, dpi: number = DPI): Promise<PageImage> {
  const { width: widthPx, height: heightPx } = await sharp(bytes).metadata();
  return { encoding: 'png', widthPx, heightPx, dpi, bytes };
}

export async function testImage(name: 'notice' | 'report' | 'stamped'): Promise<PageImage> {
  return pageImage(readFileSync(new URL(`./images/${name}.png`, import.meta.url)));
}

/** A test image changed by sharp; `dpi` of what comes out. */
export async function changed(
  name: 'notice' | 'report' | 'stamped',
  change: (image: Sharp) => Sharp,
  dpi: number = DPI,
): Promise<PageImage> {
  const { bytes } = await testImage(name);
  return pageImage(await change(sharp(bytes)).png().toBuffer(), dpi);
}

/** Nothing but noise, the same at every call: black and white pixels by a linear congruential generator (Numerical Recipes). */
export async function noiseImage(sizePx: number): Promise<PageImage> {
  const data = new Uint8Array(sizePx * sizePx);
  let state = 1;
  for (let i = 0; i < data.length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    data[i] = state >>> 31 === 0 ? 0 : 255;
  }
  return pageImage(
    await sharp(data, { raw: { width: sizePx, height: sizePx, channels: 1 } })
      .png()
      .toBuffer(),
  );
}

export function readOptions(changes: Partial<OcrReadOptions> = {}): OcrReadOptions {
  return { segmentation: 3, timeoutMs: 30_000, signal: new AbortController().signal, ...changes };
}

/** The engine's lines as text. */
export function textOf({ words }: OcrPage): string {
  return words.map(({ text, line }, i) => `${i === 0 ? '' : line === words[i - 1]!.line ? ' ' : '\n'}${text}`).join('');
}

/** Characters by which two texts differ, as a share of the first (Levenshtein). */
export function characterErrors(gold: string, text: string): number {
  const [a, b] = [[...gold.replace(/\s+/gu, ' ').trim()], [...text.replace(/\s+/gu, ' ').trim()]];
  let row = b.map((_, j) => j + 1);
  for (const [i, char] of a.entries()) {
    let left = i + 1;
    row = row.map((up, j) => {
      const diagonal = j === 0 ? i : row[j - 1]!;
      left = Math.min(left + 1, up + 1, diagonal + (char === b[j] ? 0 : 1));
      return left;
    });
  }
  return (row.at(-1) ?? a.length) / a.length;
}
