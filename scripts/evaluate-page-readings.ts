// Is what was chosen of two readings as good as the better of them, on every page? Real documents that have layer and image.
//
//   npx tsx scripts/evaluate-page-readings.ts [--only PAT]      PAT in the name of the file
//
// Where there is a gold, wrong characters against the part of it that the page shows; everywhere nats a letter, the measure by which lines
// are chosen. The choice may be better than both. Handicaps let it cost more than the layer: guessed letters make likely words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { bestReading } from '../src/pipeline/readings/best-reading.js';
import { lineScores, type Reading } from '../src/pipeline/readings/line-score.js';
import { withContext } from '../src/pipeline/with-context.js';
import { loadLanguageModel } from '../src/repair/language/load-language-model.js';
import { foldStyle } from './evaluation/score-text.js';
import { table } from './evaluation/table.js';
import { errorsOnPage } from './ocr-evaluation/page-errors.js';
import { readTwice } from './ocr-evaluation/read-twice.js';

const SAMPLES = path.resolve(import.meta.dirname, '../../shared/samples');
const NAMES = ['layer', 'ocr', 'chosen'] as const;
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  const model = loadLanguageModel();
  const rows: string[][] = [];
  for (const name of twiceReadable()) {
    const file = { path: name, bytes: readFileSync(path.join(SAMPLES, 'pdf', name)) };
    const { layer, ocr } = await readTwice(file, context);
    const readings = { layer, ocr, chosen: bestReading(layer, ocr, model) };
    const costs = Object.values(readings).map((reading) => costByPage(reading, lineScores(reading, model)));
    const gold = goldOf(name);
    for (const { page } of layer.repaired.pages) {
      const texts = NAMES.map((each) => textOf(readings[each], page));
      const errors = gold === null ? null : errorsOnPage(gold, texts.map(foldStyle));
      const isWorse = errors !== null && errors[2]! > Math.min(errors[0]!, errors[1]!);
      rows.push([
        `${name} ${page}`,
        ...(errors ?? NAMES.map(() => '')).map(String),
        ...costs.map((cost) => (cost.get(page) ?? 0).toFixed(3)),
        isWorse ? 'worse than the better one' : '',
      ]);
    }
  }
  console.log('Wrong characters and nats a letter of the text layer, of OCR, and of what was chosen, all repaired');
  console.log(table(['page', ...NAMES, ...NAMES.map((name) => `${name}, nats`), ''], rows));
});

/** Scans without a layer have one reading. */
function twiceReadable(): string[] {
  if (!existsSync(SAMPLES)) return [];
  const names = readdirSync(path.join(SAMPLES, 'pdf')).filter((name) => name.endsWith('.pdf'));
  return names.filter((name) => !name.startsWith('scan') && name.includes(values.only)).sort();
}

function goldOf(name: string): string | null {
  const file = path.join(SAMPLES, name.replace(/pdf$/u, 'gold.txt'));
  return existsSync(file) ? foldStyle(readFileSync(file, 'utf8')) : null;
}

function textOf({ repaired: { lines, text } }: Reading, page: number): string {
  return lines
    .filter((line) => line.page === page)
    .map(({ range }) => text.slice(...range))
    .join('\n');
}

function costByPage({ repaired }: Reading, scores: ReturnType<typeof lineScores>): Map<number, number> {
  const sums = new Map<number, { cost: number; letters: number }>();
  for (const [index, { page }] of repaired.lines.entries()) {
    const own = sums.get(page) ?? { cost: 0, letters: 0 };
    const { cost, letters } = scores[index]!;
    sums.set(page, { cost: own.cost + cost, letters: own.letters + letters });
  }
  return new Map([...sums].map(([page, { cost, letters }]) => [page, cost / Math.max(1, letters)]));
}
