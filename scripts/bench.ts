// How fast are we, on one core, beside the peers? Run: npm run bench
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../src/ingest/ingest.js';
import { withPageImages } from '../src/ingest/page-images.js';
import { type Context, DEFAULT_OPTIONS } from '../src/model/context.js';
import type { RepairedDocument, SeenDocument } from '../src/model/document.js';
import { recognise } from '../src/ocr/recognise.js';
import { withContext } from '../src/pipeline/with-context.js';
import { repair } from '../src/repair/repair.js';
import { structure } from '../src/structure/structure.js';
import { validate } from '../src/validate/validate.js';
import { measure, megabytes, perSecond, rate } from './bench/measure.js';
import { nspellPeer } from './bench/repair-peers.js';
import { planCases, textCases } from './evaluation/cases.js';
import { scoreText, syllablesOf } from './evaluation/score-text.js';
import { table } from './evaluation/table.js';

/** An A4 page of 13 pt text holds about as many syllables. */
const SYLLABLES_A_PAGE = 450;
/** nspell takes 50 ms a token: enough tokens for three digits. */
const PEER_TOKENS = 200;

/** Pages of the texts. Garbled text takes a hundred times as long as clean text. */
const SIZES = { garbled: [1, 10, 100], clean: [1, 10, 100, 1000] } as const;

const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  console.log(`node ${process.version}, ${process.arch}, one core\n`);
  await benchRepair(context);
  await benchOcrAndPdf(context);
  await benchStructure(context);
});

async function seenText(text: string, context: Context): Promise<SeenDocument> {
  const file = { path: 'bench.txt', bytes: new TextEncoder().encode(text) };
  const pages = await ingest(file, context);
  return withPageImages(file, context, (images) => recognise(pages, images, context));
}

async function benchRepair(context: Context): Promise<void> {
  const garbled = textCases().filter(({ name }) => /garbled|ocr-/u.test(name) && !name.startsWith('samples/'));
  const clean = planCases().filter(({ set, form }) => set === 'fixtures' && form === 'clean text');
  const texts = {
    garbled: garbled.map(({ input }) => readFileSync(input, 'utf8')),
    clean: clean.map(({ input }) => readFileSync(input, 'utf8')),
  };
  const rows: string[][] = [];
  for (const [kind, parts] of Object.entries(texts)) {
    for (const pages of SIZES[kind as keyof typeof SIZES]) {
      const text = repeatToPages(parts, pages);
      const seen = await seenText(text, context);
      const timing = await measure(() => repair(seen, context), 0);
      rows.push([
        `kehoach, ${kind}`,
        String(pages),
        rate(perSecond(timing, syllablesOf(text).length)),
        String(megabytes()),
      ]);
    }
  }
  const { label, syllablesPerSecond } = peerRow(garbled);
  rows.push([label, '1', rate(syllablesPerSecond), String(megabytes())]);
  console.log(table(['repair', 'pages', 'syllables/s', 'RSS MB'], rows));
}

function repeatToPages(parts: readonly string[], pages: number): string {
  const wanted = pages * SYLLABLES_A_PAGE;
  const chosen: string[] = [];
  for (let have = 0, i = 0; have < wanted; i++) {
    const part = parts[i % parts.length]!;
    chosen.push(part);
    have += syllablesOf(part).length;
  }
  return chosen.join('\n');
}

function peerRow(garbled: readonly { readonly input: string; readonly gold: string }[]) {
  const peer = nspellPeer();
  const text = readFileSync(garbled[0]!.input, 'utf8');
  const tokens = text.split(/\s+/u).slice(0, PEER_TOKENS);
  const start = performance.now();
  const corrected = tokens.map(peer.correct).join(' ');
  const seconds = (performance.now() - start) / 1000;
  const gold = syllablesOf(garbled[0]!.gold).slice(0, tokens.length).join(' ');
  const ser = (hypothesis: string) => (100 * scoreText(gold, hypothesis).ser).toFixed(0);
  return {
    label: `nspell + dictionary-vi, garbled (syllable error ${ser(tokens.join(' '))} % -> ${ser(corrected)} %)`,
    syllablesPerSecond: tokens.length / seconds,
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

async function benchStructure(context: Context): Promise<void> {
  const clean = planCases().filter(({ set, form }) => set === 'fixtures' && form === 'clean text');
  const documents: RepairedDocument[] = [];
  for (const { input } of clean)
    documents.push(await repair(await seenText(readFileSync(input, 'utf8'), context), context));
  const rows: string[][] = [];
  for (const total of [100, 1000, 10_000]) {
    const start = performance.now();
    for (let i = 0; i < total; i++) validate(structure(documents[i % documents.length]!, context), context);
    rows.push([String(total), rate((1000 * total) / (performance.now() - start)), String(megabytes())]);
  }
  console.log(table(['structure + validate, documents', 'documents/s', 'RSS MB'], rows));
}
