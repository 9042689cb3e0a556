// Writes the page images that the OCR tests read. Run: npx tsx test/unit/ocr/images/make-images.ts
// Invented sentences, set in Tinos (SIL Open Font License 1.1), 13 points at 200 dpi.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';

const FONT = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
const DPI = 200;
const WIDTH = 1200;
const MARGIN = 60;

const NOTICE = [
  'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  'Số: 27/KH-UBND',
  'KẾ HOẠCH',
  'Tổ chức ngày hội trồng cây năm 2024',
  '- Mỗi thôn trồng ít nhất 150 cây xanh trước ngày 20/3/2024.',
  '- Giao Đoàn Thanh niên xã chuẩn bị dụng cụ và nước uống.',
];
const REPORT = [
  'Trạm Y tế phường báo cáo kết quả tiêm chủng quý II.',
  'Có 312 trẻ được tiêm đủ mũi; 9 trẻ hoãn vì sốt nhẹ.',
  'Đề nghị các tổ dân phố rà soát, lập danh sách bổ sung.',
];

/** A round seal over the text, and a red line of print far from it. */
const RED = `<svg width="WIDTH" height="HEIGHT"><g fill="none" stroke="#d4293c" stroke-width="7">
  <circle cx="620" cy="250" r="150"/><circle cx="620" cy="250" r="105"/><path d="M560 250 h120 M620 190 v120" stroke-width="12"/>
  <rect x="870" y="70" width="230" height="9" fill="#d4293c" stroke="none"/></g></svg>`;

async function page(lines: readonly string[]): Promise<Buffer> {
  const set = sharp({ text: { text: lines.join('\n'), font: 'Tinos 13', fontfile: FONT, dpi: DPI, spacing: 18 } });
  const { data, info } = await set
    .negate({ alpha: false })
    .flatten({ background: 'white' })
    .toColourspace('b-w')
    .png()
    .toBuffer({ resolveWithObject: true });
  const right = Math.max(0, WIDTH - MARGIN - info.width);
  return sharp(data).extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right, background: 'white' }).png().toBuffer();
}

async function stamped(image: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(image).metadata();
  const red = Buffer.from(RED.replace('WIDTH', String(width)).replace('HEIGHT', String(height)));
  return sharp(image)
    .toColourspace('srgb')
    .composite([{ input: red, blend: 'multiply' }])
    .png()
    .toBuffer();
}

async function save(name: string, image: Buffer, colours: 'b-w' | 'srgb'): Promise<void> {
  const bytes = await sharp(image).toColourspace(colours).withDensity(DPI).png({ compressionLevel: 9 }).toBuffer();
  writeFileSync(path.join(import.meta.dirname, name), bytes);
}

const notice = await page(NOTICE);
await save('notice.png', notice, 'b-w');
await save('report.png', await page(REPORT), 'b-w');
await save('stamped.png', await stamped(notice), 'srgb');
