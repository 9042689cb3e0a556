// How well and how fast are pages read, beside what else there is? Character errors and CPU time, side by side in one run.
//
//   tsx scripts/evaluate-ocr.ts                 a quick subset: some rows, three pages of three documents each, without tesseract.js
//   tsx scripts/evaluate-ocr.ts --all           all rows, six pages each, all systems
//   --only PAT  rows whose name contains PAT    --pages N  pages a row    --systems native,js,tesseract,ocrmypdf
import { parseArgs } from 'node:util';
import { scoreText } from './evaluation/score-text.js';
import { percent, table } from './evaluation/table.js';
import { cpuSeconds } from './ocr-evaluation/cpu-time.js';
import { goldPages } from './ocr-evaluation/gold-pages.js';
import { prefixCer } from './ocr-evaluation/prefix-errors.js';
import { inputOf, PAGE_ROWS, pagesOf, sampleRows } from './ocr-evaluation/rows.js';
import { shortfallsOf, type Tally } from './ocr-evaluation/shortfalls.js';
import {
  type Input,
  isInstalled,
  ocrmypdf,
  ours,
  type ReadText,
  type System,
  tesseract,
} from './ocr-evaluation/systems.js';

const QUICK_PAGES = 3;
const ALL_PAGES = 6;
/** More than there are; pages with fewer characters tell little. */
const ALL_GOLD_PAGES = 1000;
const LEAST_CHARACTERS = 400;
/** On damaged pages ours should make no more than this share of the best peer's errors. */
const MOST_OF_PEERS = 0.7;
const ALL_SYSTEMS = 'native,js,tesseract,ocrmypdf';
const QUICK_SYSTEMS = 'native,tesseract,ocrmypdf';
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    pages: { type: 'string' },
    systems: { type: 'string' },
  },
});
const pagesPerRow = Number(values.pages ?? (values.all ? ALL_PAGES : QUICK_PAGES));
const isWanted = (name: string) => name.includes(values.only);

const systems = await wantedSystems();
const rows: string[][] = [];
const shortfalls: string[] = [];
const totals = systems.map(emptyTally);
try {
  await warmUp();
  const pages = goldPages(ALL_GOLD_PAGES).filter(({ golds }) => golds[0].length >= LEAST_CHARACTERS);
  for (const row of PAGE_ROWS.filter(
    ({ name, isQuick }) => (isQuick || values.all || values.only !== '') && isWanted(name),
  )) {
    const tallies = systems.map(emptyTally);
    for (const page of pagesOf(row, pages, pagesPerRow)) {
      const input = await inputOf(page, row, pages[(pages.indexOf(page) + 1) % pages.length]!);
      const errorsOf = (text: string) => Math.min(...page.golds.map((gold) => scoreText(gold, text).cer));
      await measure(input, page.golds[0].length, 1, errorsOf, tallies);
    }
    rows.push(rowOf(row.name, tallies));
    shortfalls.push(...shortfallsOf(row.name, systems, tallies, row.damage === 'clean' ? 1 : MOST_OF_PEERS));
  }
  for (const { name, input, pages, gold, isPrefix } of sampleRows().filter((row) => isWanted(row.name))) {
    const tallies = systems.map(emptyTally);
    const errorsOf = (text: string) => (isPrefix ? prefixCer(gold, text) : scoreText(gold, text).cer);
    await measure(input, gold.length, pages, errorsOf, tallies);
    rows.push(rowOf(name, tallies));
    shortfalls.push(...shortfallsOf(name, systems, tallies, 1));
  }
} finally {
  await Promise.all(systems.map((system) => system.close()));
}
console.log(`\nOCR: character errors (${pagesPerRow} pages a row; ours before -> after repair)`);
console.log(table(['pages', 'characters', ...systems.map(({ name }) => name)], rows));
console.log('\nRows that fall short:');
console.log(shortfalls.length === 0 ? 'none' : shortfalls.join('\n'));
console.log('\nCPU seconds a page, and engine calls a page of ours (rendered pages and samples together)');
console.log(
  table(
    ['system', 'pages', 'CPU s/page', 'engine calls'],
    systems.map(({ name }, i) => {
      const { pages, cpu, calls } = totals[i]!;
      return [name, String(pages), (cpu / pages).toFixed(2), calls === 0 ? '' : (calls / pages).toFixed(2)];
    }),
  ),
);

async function wantedSystems(): Promise<System[]> {
  const wanted = (values.systems ?? (values.all ? ALL_SYSTEMS : QUICK_SYSTEMS)).split(',');
  const found: System[] = [];
  const hasTesseract = await isInstalled('tesseract');
  const hasOcrmypdf = await isInstalled('ocrmypdf');
  if (wanted.includes('native') && hasTesseract) found.push(ours('tesseract'));
  if (wanted.includes('js')) found.push(ours('tesseract.js'));
  if (wanted.includes('tesseract') && hasTesseract) found.push(tesseract);
  if (wanted.includes('ocrmypdf') && hasOcrmypdf) found.push(ocrmypdf);
  if (!hasTesseract)
    console.log('tesseract is not installed: its columns are left out (Debian: tesseract-ocr tesseract-ocr-vie).');
  if (!hasOcrmypdf) console.log('ocrmypdf is not installed: its column is left out (Debian: ocrmypdf).');
  return found;
}

/** Models are loaded once a run, not once a page. */
async function warmUp(): Promise<void> {
  const [page] = goldPages(1);
  const input = await inputOf(page!, { name: 'warm-up', dpi: 100, damage: 'clean', isQuick: true });
  for (const system of systems) if (system.name.startsWith('kehoach')) await system.read(input);
}

async function measure(
  input: Input,
  characters: number,
  pages: number,
  errorsOf: (text: string) => number,
  tallies: readonly Tally[],
): Promise<void> {
  for (const [i, system] of systems.entries()) {
    const before = cpuSeconds();
    let read: ReadText;
    try {
      read = await system.read(input);
    } catch (error) {
      console.log(`${system.name} failed on ${input.name}: ${String(error).split('\n')[0]}`);
      read = { texts: [''], raw: '', calls: null };
    }
    const cpu = cpuSeconds() - before;
    const errors = Math.min(...read.texts.map(errorsOf));
    const rawErrors = errorsOf(read.raw);
    for (const tally of [tallies[i]!, totals[i]!]) {
      tally.errors += errors * characters;
      tally.rawErrors += rawErrors * characters;
      tally.characters += characters;
      tally.pages += pages;
      tally.cpu += cpu;
      tally.calls += read.calls ?? 0;
    }
  }
}

function rowOf(name: string, tallies: readonly Tally[]): string[] {
  const cells = tallies.map(({ errors, rawErrors, characters }, i) => {
    const after = percent(errors / characters);
    return systems[i]!.name.startsWith('kehoach') ? `${percent(rawErrors / characters)} -> ${after}` : after;
  });
  console.error(name, cells.join(' | '), tallies.map(({ cpu, pages }) => (cpu / pages).toFixed(1)).join(' '));
  return [name, String(tallies[0]?.characters ?? 0), ...cells];
}

function emptyTally(): Tally {
  return { errors: 0, rawErrors: 0, characters: 0, pages: 0, cpu: 0, calls: 0 };
}
