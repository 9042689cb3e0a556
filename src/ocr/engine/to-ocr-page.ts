// How do an engine's words in pixels become words in points?
import type { PageImage } from '../../model/document.js';
import type { Box } from '../../model/evidence.js';
import type { OcrPage, OcrWord } from '../../model/ocr.js';

/** A word as an engine gives it: box in pixels of the image, confidence in percent. */
export interface PixelWord {
  readonly text: string;
  readonly box: Box;
  readonly percent: number;
  readonly line: number;
}

const POINTS_PER_INCH = 72;

/** Words of blank text (pictures, rules) are dropped; text is NFC. */
export function toOcrPage(words: readonly PixelWord[], { dpi }: Pick<PageImage, 'dpi'>): OcrPage {
  const read = words.filter(({ text }) => text.trim() !== '').map((word) => toOcrWord(word, POINTS_PER_INCH / dpi));
  return { words: read, confidence: meanConfidence(read) };
}

/** Mean confidence, a word counting by its letters; 0 for no words. */
export function meanConfidence(words: readonly Pick<OcrWord, 'text' | 'confidence'>[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : rounded(sum / letters, 4);
}

function toOcrWord({ text, box: [x0, y0, x1, y1], percent, line }: PixelWord, scale: number): OcrWord {
  const box: Box = [rounded(x0 * scale), rounded(y0 * scale), rounded(x1 * scale), rounded(y1 * scale)];
  return {
    text: text.trim().normalize('NFC'),
    box,
    confidence: rounded(Math.min(100, Math.max(0, percent)) / 100, 4),
    line,
  };
}

/** Hundredths of a point are finer than any scan; short numbers keep dumps and recordings readable. */
function rounded(value: number, digits = 2): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
