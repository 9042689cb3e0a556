// Which pages have a text layer that should not be believed before their image was read?
import type { Page, RepairedDocument, RepairedLine } from '../../model/document.js';
import type { NoiseClass } from '../../model/evidence.js';
import { isForeignText } from './foreign-text.js';
import { hasLostMarks } from './lost-marks.js';
import { hasMisspeltWords } from './misspelt-words.js';

/**
 * What a text layer of each class is worth. `sound`: as it was meant. `exact`: read right by an exact transformation, as long as one was
 * found. `doubtful`: letters are guessed or missing, and the image shows them.
 */
const LAYER_WORTH: Readonly<Record<NoiseClass, 'sound' | 'exact' | 'doubtful'>> = {
  clean: 'sound',
  'legacy-encoding': 'exact',
  mojibake: 'exact',
  'broken-spacing': 'exact',
  // Digits and punctuation of shifted glyphs are not in the text at all.
  'shifted-glyphs': 'doubtful',
  'latin-accents': 'doubtful',
  'ascii-symbols': 'doubtful',
  'no-diacritics': 'doubtful',
  'ocr-noise': 'doubtful',
};

/**
 * A page whose damaged lines hold this share of its letters, and this many, is doubtful though it looks clean as a whole: `six lines`,
 * `half English` and `on every second line` of `npm run evaluate:reading-choice` show what that finds, and what it leaves alone.
 */
const DAMAGED_SHARE = 0.08;
const DAMAGED_LETTERS = 20;
/** A page with so few letters tells nothing of itself: it is as doubtful as the document is. */
const FEW_LETTERS = 60;

/**
 * Numbers of the pages with text of their own and an image, whose text is damaged: by their noise class, by lost marks or misspelt words, by their damaged lines, or,
 * where there is too little text to tell, by the pages around them. Text in another language is none of ours and stays.
 */
export function doubtfulPages(pages: readonly Page[], document: RepairedDocument): ReadonlySet<number> {
  const candidates = pages.filter(({ image, lines }) => image !== null && lines !== null);
  const sure = candidates.filter((page) => isDamaged(page.page, document)).map(({ page }) => page);
  const letters = (page: number) => lettersOf(document, linesOf(document, page));
  const total = candidates.reduce((sum, { page }) => sum + letters(page), 0);
  const damaged = sure.reduce((sum, page) => sum + letters(page), 0);
  const alike = candidates.filter(
    ({ page }) => damaged > total / 2 && letters(page) > 0 && letters(page) < FEW_LETTERS,
  );
  return new Set([...sure, ...alike.map(({ page }) => page)].sort((a, b) => a - b));
}

function isDamaged(page: number, document: RepairedDocument): boolean {
  const lines = linesOf(document, page);
  const text = lines.map(({ rawRange }) => document.raw.slice(...rawRange)).join('\n');
  const noise = document.pages.find((info) => info.page === page)?.noise ?? 'clean';
  const isUnsound =
    LAYER_WORTH[noise] === 'exact'
      ? isInexact(document, lines)
      : LAYER_WORTH[noise] === 'doubtful' || hasLostMarks(text) || hasMisspeltWords(text);
  if (isUnsound) return !isForeignText(text);
  const damaged = lettersOf(
    document,
    lines.filter((line) => LAYER_WORTH[line.noise] === 'doubtful'),
  );
  return damaged >= DAMAGED_LETTERS && damaged >= DAMAGED_SHARE * lettersOf(document, lines) && !isForeignText(text);
}

/** What only looks like another encoding, or has lost some of its bytes: words are misspelt when it was transformed, or were guessed. */
function isInexact(document: RepairedDocument, lines: readonly RepairedLine[]): boolean {
  const text = lines.map(({ range }) => document.text.slice(...range)).join('\n');
  if (hasMisspeltWords(text)) return true;
  const guessed = document.edits.filter(
    ({ kind, rawRange: [start, end] }) =>
      kind === 'decoded' && lines.some((line) => line.rawRange[0] <= start && end <= line.rawRange[1]),
  );
  const letters = guessed.reduce((sum, { repairedRange: [start, end] }) => sum + end - start, 0);
  return letters >= DAMAGED_SHARE * text.length;
}

function linesOf({ lines }: RepairedDocument, page: number): readonly RepairedLine[] {
  return lines.filter((line) => line.page === page);
}

function lettersOf({ raw }: RepairedDocument, lines: readonly RepairedLine[]): number {
  return lines.reduce((sum, { rawRange }) => sum + (raw.slice(...rawRange).match(/\p{L}/gu)?.length ?? 0), 0);
}
