// How many plans a second do structure and validate read, does memory stay, and does the cost grow with the length only?
import { readFileSync } from 'node:fs';
import { ingest } from '../../src/ingest/ingest.js';
import { withPageImages } from '../../src/ingest/page-images.js';
import type { Context } from '../../src/model/context.js';
import type { RepairedDocument } from '../../src/model/document.js';
import { recognise } from '../../src/ocr/recognise.js';
import { repair } from '../../src/repair/repair.js';
import { structure } from '../../src/structure/structure.js';
import { validate } from '../../src/validate/validate.js';
import { fromText } from '../../test/unit/structure/from-text.js';
import { planCases } from '../evaluation/cases.js';
import { table } from '../evaluation/table.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { longPlan } from './long-plan.js';

const ROUNDS = [100, 1000, 10_000];
const PAGES = [1, 10, 50, 100, 500];
/** So many pages are read for each length, lest a short document be measured once. */
const LEAST_PAGES = 100;
const WARM_UP = 300;

/** A hostile text is read so many times as long: the time of a part should stay. */
const LONGER = 4;
/** The least of so many readings: the first ones compile. */
const READINGS = 3;

/**
 * Prints three tables: documents a second over all clean fixtures, milliseconds a page from 1 to 500 pages, microseconds a part of
 * hostile texts, short and long. Processor time.
 */
export async function benchStructure(context: Context): Promise<void> {
  const documents: RepairedDocument[] = [];
  for (const { set, form, input } of planCases())
    if (set === 'fixtures' && form === 'clean text')
      documents.push(await repairedText(readFileSync(input, 'utf8'), context));
  readAll(documents, WARM_UP, context);
  console.log(`structure + validate, processor time of one process, ${documents.length} clean fixtures in turn`);
  console.log(
    table(
      ['documents', 'documents/s', 'heap MB', 'RSS MB'],
      ROUNDS.map((rounds) => {
        const seconds = readAll(documents, rounds, context);
        const { heapUsed, rss } = process.memoryUsage();
        return [String(rounds), (rounds / seconds).toFixed(0), megabytes(heapUsed), megabytes(rss)];
      }),
    ),
  );
  const rows: string[][] = [];
  for (const pages of PAGES) {
    const document = await repairedText(longPlan(pages), context);
    const rounds = Math.max(1, LEAST_PAGES / pages);
    const seconds = readAll([document], rounds, context);
    rows.push([String(pages), String(document.lines.length), ((1000 * seconds) / rounds / pages).toFixed(2)]);
  }
  console.log(table(['pages of one document', 'lines', 'ms a page'], rows));
  benchHostile(context);
}

/** Not repaired: these are no sentences. */
function benchHostile(context: Context): void {
  const rows = HOSTILE_TEXTS.map(({ name, unit, usual, of }) => {
    const [short, long] = [usual, LONGER * usual].map((parts) => {
      const document = fromText(of(parts));
      const seconds = Array.from({ length: READINGS }, () => readAll([document], 1, context));
      return (1e6 * Math.min(...seconds)) / parts;
    });
    return [
      name,
      `${usual} and ${LONGER * usual} ${unit}`,
      short!.toFixed(1),
      long!.toFixed(1),
      (long! / short!).toFixed(2),
    ];
  });
  console.log(table(['hostile texts', 'parts', 'us a part, short', 'us a part, long', 'ratio'], rows));
}

/** Processor seconds for `rounds` documents. */
function readAll(documents: readonly RepairedDocument[], rounds: number, context: Context): number {
  const start = process.cpuUsage();
  for (let i = 0; i < rounds; i++) validate(structure(documents[i % documents.length]!, context), context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function repairedText(text: string, context: Context): Promise<RepairedDocument> {
  const file = { path: 'bench.txt', bytes: new TextEncoder().encode(text) };
  const pages = await ingest(file, context);
  return repair(await withPageImages(file, context, (images) => recognise(pages, images, context)), context);
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));
