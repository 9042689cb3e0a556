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
const at200 = (damage: Damage, isQuick: boolean): PageRow => ({ name: `${damage} 200 dpi`, dpi: 200, damage, isQuick });

export const PAGE_ROWS: readonly PageRow[] = [
  clean(85, true),
  clean(110, false),
  clean(150, true),
  clean(200, true),
  clean(300, false),
  at200('noise', true),
  at200('blur', true),
  at200('skew 1°', false),
  at200('skew 2°', true),
  at200('skew 3°', false),
  at200('JPEG 30', false),
  at200('stamp', true),
  at200('turned 90°', false),
  at200('turned 180°', true),
];

export async function inputOf(page: GoldPage, { dpi, damage }: PageRow): Promise<Input> {
  const picture = await rendered(page, dpi, damage === 'stamp');
  const extension = damage === 'JPEG 30' ? 'jpg' : 'png';
  return { name: page.name, extension, dpi, bytes: await damaged(picture, damage, dpi, page.name) };
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
