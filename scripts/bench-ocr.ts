// How much work is a page for OCR? Engine calls and processor time by purpose, and pages a second beside what else there is.
//
//   npx tsx scripts/bench-ocr.ts [--pages N] [--engines tesseract,tesseract.js] [--no-peers]
//
// Clean pages at three resolutions, damaged ones, and the real scans of ../shared/samples, read by each system in turn; models are
// loaded before. Pages a second are those of one core, by processor time, so that other work on the machine does not count.
import { parseArgs } from 'node:util';
import type { OcrEngineName } from '../src/model/context.js';
import { OCR_PURPOSES } from '../src/model/ocr.js';
import { table } from './evaluation/table.js';
import { cpuSeconds } from './ocr-evaluation/cpu-time.js';
import { goldPages } from './ocr-evaluation/gold-pages.js';
import { inputOf, PAGE_ROWS, sampleRows } from './ocr-evaluation/rows.js';
import {
  type Input,
  isInstalled,
  ocrmypdf,
  ours,
  type System,
  tesseract,
  tesseractAsItComes,
} from './ocr-evaluation/systems.js';
import { type CallTally, tallied } from './ocr-evaluation/tallied-engine.js';

const ROWS = [
  'clean 150 dpi',
  'clean 200 dpi',
  'clean 300 dpi',
  'noise 200 dpi',
  'blur 200 dpi',
  'turned 180° 200 dpi',
];

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2' },
    engines: { type: 'string', default: 'tesseract,tesseract.js' },
    'no-peers': { type: 'boolean', default: false },
  },
});

/** Pages of one kind. */
interface Group {
  readonly name: string;
  readonly pages: number;
  readonly inputs: readonly Input[];
}

const groups = await pageGroups();
/** Another resolution: no image is read twice. */
const warmUp = await warmUpPage();
const perCore = new Map<string, number[]>();
for (const name of values.engines.split(',') as Exclude<OcrEngineName, 'auto'>[]) await benchOurs(name);
if (!values['no-peers']) for (const peer of await peers()) perCore.set(peer.name, await timed(peer));
console.log('\nProcessor time of a page, in seconds; pages a second on one core in brackets');
const cell = (seconds: number) => `${seconds.toFixed(2)} (${(1 / seconds).toFixed(2)})`;
const rows = [...perCore].map(([name, seconds]) => [name, ...seconds.map(cell)]);
console.log(table(['system', ...groups.map(({ name }) => name)], rows));

async function pageGroups(): Promise<Group[]> {
  const pages = goldPages(Number(values.pages));
  const found: Group[] = [];
  for (const name of ROWS) {
    const row = PAGE_ROWS.find((each) => each.name === name);
    if (row === undefined) throw new Error(`no row of pages is called ${name}`);
    const inputs: Input[] = [];
    for (const page of pages) inputs.push(await inputOf(page, row, page));
    found.push({ name, pages: inputs.length, inputs });
  }
  return [...found, ...sampleRows().map(({ name, pages: count, input }) => ({ name, pages: count, inputs: [input] }))];
}

function warmUpPage(): Promise<Input> {
  const [page] = goldPages(1);
  return inputOf(page!, { name: 'warm-up', dpi: 100, damage: 'clean', isQuick: true }, page!);
}

async function timed(system: System): Promise<number[]> {
  const seconds: number[] = [];
  for (const { inputs, pages } of groups) {
    const start = cpuSeconds();
    for (const input of inputs) await system.read(input);
    seconds.push((cpuSeconds() - start) / pages);
  }
  return seconds;
}

async function benchOurs(name: Exclude<OcrEngineName, 'auto'>): Promise<void> {
  const tally: CallTally = new Map();
  const system = ours(name, tallied(tally));
  const rows: string[][] = [];
  try {
    await system.read(warmUp);
    const seconds: number[] = [];
    for (const { name: group, inputs, pages } of groups) {
      tally.clear();
      const start = cpuSeconds();
      for (const input of inputs) await system.read(input);
      const all = (cpuSeconds() - start) / pages;
      seconds.push(all);
      const engine = [...tally.values()].reduce((sum, each) => sum + each.seconds, 0) / pages;
      const purposes = OCR_PURPOSES.map((purpose) => {
        const { calls, seconds: spent } = tally.get(purpose) ?? { calls: 0, seconds: 0 };
        return calls === 0 ? '' : `${(calls / pages).toFixed(2)}: ${(spent / pages).toFixed(2)}`;
      });
      rows.push([group, String(pages), ...purposes, (all - engine).toFixed(2), all.toFixed(2)]);
    }
    perCore.set(system.name, seconds);
  } finally {
    await system.close();
  }
  console.log(`\n${system.name}: engine calls a page, and their processor time in seconds, by purpose`);
  console.log(table(['pages', 'count', ...OCR_PURPOSES, 'own work', 'in all'], rows));
}

async function peers(): Promise<System[]> {
  const found: System[] = [];
  if (await isInstalled('tesseract')) found.push(tesseract, tesseractAsItComes);
  if (await isInstalled('ocrmypdf')) found.push(ocrmypdf);
  return found;
}
