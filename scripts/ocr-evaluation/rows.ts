// Which rows has the table of OCR errors? Resolutions of clean pages, damages at 200 dpi, and the real scans with gold.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Damage, damaged } from './degrade.js';
import { type GoldPage, rendered } from './gold-pages.js';
import type { Input } from './systems.js';

/** A row of rendered pages. */
export interface PageRow {
  readonly name: string;
  readonly dpi: number;
  readonly damage: Damage;
  /** Whether it is measured without `--all`. */
  readonly isQuick: boolean;
}

const clean = (dpi: number, isQuick: boolean): PageRow => ({ name: `clean ${dpi} dpi`, dpi, damage: 'clean', isQuick });
const damage = (kind: Damage, dpi: number, isQuick: boolean): PageRow => ({
  name: `${kind} ${dpi} dpi`,
  dpi,
  damage: kind,
  isQuick,
});

export const PAGE_ROWS: readonly PageRow[] = [
  clean(85, true),
  clean(110, false),
  clean(150, true),
  clean(200, true),
  clean(300, false),
  damage('noise', 150, false),
  damage('noise', 200, true),
  damage('noise', 300, false),
  damage('blur', 200, true),
  damage('skew 1°', 200, false),
  damage('skew 2°', 200, true),
  damage('skew 3°', 200, false),
  damage('JPEG 30', 110, false),
  damage('JPEG 30', 200, false),
  damage('stamp', 150, false),
  damage('stamp', 200, true),
  damage('turned 90°', 200, false),
  damage('turned 180°', 200, true),
  damage('turned 270°', 200, false),
  damage('bleed-through', 200, false),
  damage('bilevel', 200, false),
  damage('bilevel', 300, false),
];

/**
 * The pages of a row: `count` of different documents. Each row begins where the one before it ended, so that the table as a whole has
 * seen them all.
 */
export function pagesOf(row: PageRow, pages: readonly GoldPage[], count: number): GoldPage[] {
  const from = PAGE_ROWS.indexOf(row) * count;
  return Array.from({ length: count }, (_, index) => pages[(from + index) % pages.length]!);
}

/** `back` is what is printed behind the page, where the row lets it shine through. */
export async function inputOf(page: GoldPage, { dpi, damage: kind }: PageRow, back: GoldPage = page): Promise<Input> {
  const picture = await rendered(page, dpi, kind === 'stamp');
  const behind = kind === 'bleed-through' ? await rendered(back, dpi, false) : picture;
  const extension = kind === 'JPEG 30' ? 'jpg' : 'png';
  return { name: page.name, extension, dpi, bytes: await damaged(picture, kind, dpi, page.name, behind) };
}

/** Real documents with gold. `isPrefix`: the gold holds the beginning only. */
export interface SampleRow {
  readonly name: string;
  readonly input: Input;
  readonly pages: number;
  readonly gold: string;
  readonly isPrefix: boolean;
}

const SAMPLES = path.resolve(import.meta.dirname, '../../../shared/samples');
const SAMPLE_GOLDS = [
  ['scan-plan-025', 2, 'plan-025.txt', false],
  ['garbled-scanner-english', 3, 'garbled-scanner-english.gold.txt', true],
  ['shifted-glyphs', 6, 'shifted-glyphs.gold.txt', false],
] as const;

/** None where ../shared is absent. */
export function sampleRows(): SampleRow[] {
  if (!existsSync(SAMPLES)) return [];
  return SAMPLE_GOLDS.map(([name, pages, gold, isPrefix]) => ({
    name: `samples/pdf/${name}`,
    input: {
      name: `${name}.pdf`,
      extension: 'pdf',
      dpi: 200,
      bytes: readFileSync(path.join(SAMPLES, 'pdf', `${name}.pdf`)),
    },
    pages,
    gold: readFileSync(path.join(SAMPLES, gold), 'utf8'),
    isPrefix,
  }));
}
