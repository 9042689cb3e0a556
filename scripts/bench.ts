// How fast are we, on one core, beside the peers? Run: npm run bench
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../src/ingest/ingest.js';
import { withPageImages } from '../src/ingest/page-images.js';
import { type Context, DEFAULT_OPTIONS } from '../src/model/context.js';
import { recognise } from '../src/ocr/recognise.js';
import { withContext } from '../src/pipeline/with-context.js';
import { cpuSeconds, inOwnProcess, measure, megabytes, rate } from './bench/measure.js';
import { nspellPeer } from './bench/repair-peers.js';
import { PHASES } from './bench/repair-phases.js';
import type { RepairRow } from './bench/repair-row.js';
import { benchStructure } from './bench/structure-bench.js';
import { planCases } from './evaluation/cases.js';
import { noisyTexts } from './evaluation/noisy-set.js';
import { scoreText, syllablesOf } from './evaluation/score-text.js';
import { table } from './evaluation/table.js';

/** nspell takes 50 ms a token: enough tokens for three digits. */
const PEER_TOKENS = 200;
const SIZES = [1, 10, 100, 1000];

const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  console.log(`node ${process.version}, ${process.arch}, one core\n`);
  await benchRepair(context);
  await benchOcrAndPdf(context);
  await benchStructure(context);
});

async function benchRepair(context: Context): Promise<void> {
  const kinds = ['garbled', 'clean'] as const;
  const measured = kinds.flatMap((kind) =>
    SIZES.map((pages) => ({ kind, pages, row: inOwnProcess<RepairRow>('repair-row.ts', kind, String(pages)) })),
  );
  const { modelSeconds, tablesSeconds } = measured[0]!.row;
  console.log(
    `start of the decoder, once a process: language model ${milliseconds(modelSeconds)}, words, cases and channels ${milliseconds(tablesSeconds)}\n`,
  );
  const ours = measured[0]!.row.syllablesPerSecond;
  const rows = measured.map(({ kind, pages, row }) => [
    `kehoach, ${kind}`,
    String(pages),
    rate(row.syllablesPerSecond),
    String(row.megabytes),
    String(row.megabytesBefore),
    String(row.edits),
    '',
  ]);
  for (const { label, syllablesPerSecond } of [peerRow(), await rereadRow(context)]) {
    const ratio = `${rate(ours / syllablesPerSecond)} x`;
    rows.push([label, '1', rate(syllablesPerSecond), '', '', '', ratio]);
  }
  console.log(
    'repair on one core: processor time with loaded models, EM on the document included; each row a process of its own',
  );
  console.log(
    table(['repair', 'pages', 'syllables/s', 'peak MB', 'before MB', 'edits', 'kehoach, garbled page'], rows),
  );
  console.log(phaseTable(measured));
}

/** Of garbled text, microseconds a syllable, so that what does not grow with the text is seen to shrink. */
function phaseTable(measured: readonly { readonly pages: number; readonly row: RepairRow }[]): string {
  const rows = measured.flatMap(({ pages, row: { phases, syllables } }) =>
    phases ? [[String(pages), ...PHASES.map((phase) => ((1e6 * phases[phase]) / syllables).toFixed(1))]] : [],
  );
  return table(['garbled, µs a syllable', ...PHASES], rows);
}

function milliseconds(seconds: number): string {
  return `${Math.round(1000 * seconds)} ms`;
}

function peerRow() {
  const peer = nspellPeer();
  const [document] = noisyTexts()[0]!.documents;
  const tokens = document!.read.split(/\s+/u).slice(0, PEER_TOKENS);
  const start = cpuSeconds();
  const corrected = tokens.map(peer.correct).join(' ');
  const seconds = cpuSeconds() - start;
  const gold = syllablesOf(document!.gold).slice(0, tokens.length).join(' ');
  const ser = (hypothesis: string) => (100 * scoreText(gold, hypothesis).ser).toFixed(0);
  return {
    label: `nspell + dictionary-vi, garbled (syllable error ${ser(tokens.join(' '))} % -> ${ser(corrected)} %)`,
    syllablesPerSecond: tokens.length / seconds,
  };
}

/** The other way to mend a garbled text layer: to read the page's image again. */
async function rereadRow(context: Context) {
  const { input } = planCases().find(({ set, form }) => set === 'fixtures' && form === 'scan')!;
  const file = { path: path.basename(input), bytes: readFileSync(input) };
  const own = { ...context, options: { ...context.options, ocrEngine: 'tesseract.js' as const } };
  const read = async () => {
    const ingested = await ingest(file, own);
    return withPageImages(file, own, (images) => recognise(ingested, images, own));
  };
  await read();
  const start = cpuSeconds();
  const { raw } = await read();
  return {
    label: 'the page read again with tesseract.js',
    syllablesPerSecond: syllablesOf(raw).length / (cpuSeconds() - start),
  };
}

async function benchOcrAndPdf(context: Context): Promise<void> {
  const cases = planCases().filter(({ set }) => set === 'fixtures');
  const rows: string[][] = [];
  for (const form of ['born-digital PDF', 'scan'] as const) {
    const files = cases
      .filter((c) => c.form === form)
      .map(({ input }) => ({ path: path.basename(input), bytes: readFileSync(input) }));
    let pages = 0;
    let syllables = 0;
    const timing = await measure(async () => {
      for (const file of files) {
        const ingested = await ingest(file, context);
        const seen = await withPageImages(file, context, (images) => recognise(ingested, images, context));
        pages += seen.pages.length;
        syllables += syllablesOf(seen.raw).length;
      }
    }, 0);
    rows.push([
      form,
      rate(pages / (timing.rounds + 1) / timing.seconds),
      rate(syllables / (timing.rounds + 1) / timing.seconds),
      String(megabytes()),
    ]);
  }
  console.log(table(['ingest + OCR', 'pages/s', 'syllables/s', 'RSS MB'], rows));
}
