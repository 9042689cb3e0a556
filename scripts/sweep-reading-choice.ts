// What does the handicap of text layers do? Pages read twice, merged with other handicaps, and the errors of either reading beside them.
//
//   npx tsx scripts/sweep-reading-choice.ts [--pages N] [--only PAT]      pages of each kind, PAT in the kind
//
// Scans at 110 dpi with damaged hidden layers (decision-set.ts), and the real ones of ../shared/samples, read again by OCR; both
// readings are repaired.
import { parseArgs } from 'node:util';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { bestReading } from '../src/pipeline/readings/best-reading.js';
import { LAYER_HANDICAP, type LayerHandicaps } from '../src/pipeline/readings/choose-lines.js';
import { withContext } from '../src/pipeline/with-context.js';
import { loadLanguageModel } from '../src/repair/language/load-language-model.js';
import { scoreText } from './evaluation/score-text.js';
import { table } from './evaluation/table.js';
import { decisionSet } from './ocr-evaluation/decision-set.js';
import { goldPages } from './ocr-evaluation/gold-pages.js';
import { prefixCer } from './ocr-evaluation/prefix-errors.js';
import { readTwice } from './ocr-evaluation/read-twice.js';
import { sampleRows } from './ocr-evaluation/rows.js';

/** decision-set.ts takes the first eight pages. */
const PAGES_OF_SET = 8;
const HANDICAPS = [-0.3, -0.15, -0.1, -0.05, 0, 0.02, 0.1, 0.3, 0.6] as const;
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '2' }, only: { type: 'string', default: 'scan, ' } },
});

/** A file to read twice; `errorsOf` counts the wrong characters of its text. */
interface Case {
  readonly kind: string;
  readonly name: string;
  readonly pdf: () => Promise<Uint8Array>;
  readonly errorsOf: (text: string) => number;
}

const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  const model = loadLanguageModel();
  const cases = [...damagedPages(), ...sampleCases()].filter(({ kind }) => kind.includes(values.only));
  const rows: string[][] = [];
  for (const kind of new Set(cases.map((each) => each.kind))) {
    const sums = new Map<string, number>();
    const noises = new Set<string>();
    for (const { name, pdf, errorsOf } of cases.filter((each) => each.kind === kind).slice(0, Number(values.pages))) {
      const { layer, ocr } = await readTwice({ path: `${name}.pdf`, bytes: await pdf() }, context);
      for (const { noise } of layer.repaired.pages) noises.add(noise);
      const add = (column: string, text: string) => sums.set(column, (sums.get(column) ?? 0) + errorsOf(text));
      add('layer', layer.repaired.text);
      add('OCR', ocr.repaired.text);
      for (const handicap of HANDICAPS)
        add(String(handicap), bestReading(layer, ocr, model, allOf(handicap)).repaired.text);
      add('as set', bestReading(layer, ocr, model).repaired.text);
    }
    rows.push([kind, [...noises].join(', '), ...[...sums.values()].map((errors) => errors.toFixed(0))]);
  }
  console.log('Wrong characters after repair, by the nats a letter that the layer must be better than the OCR reading');
  console.log(table(['pages', 'taken for', 'layer', 'OCR', ...HANDICAPS.map(String), 'as set'], rows));
});

function damagedPages(): Case[] {
  const golds = new Map(goldPages(PAGES_OF_SET).map(({ name, golds }) => [name, golds]));
  return decisionSet().map((each) => ({
    ...each,
    errorsOf: (text) => Math.min(...golds.get(each.name)!.map((gold) => scoreText(gold, text).cer * gold.length)),
  }));
}

/** Real documents that have layer and image; their golds are not parted into pages. */
function sampleCases(): Case[] {
  return sampleRows()
    .filter(({ name }) => !name.includes('scan-plan'))
    .map(({ name, input, gold, isPrefix }) => ({
      kind: `scan, ${name}`,
      name,
      pdf: async () => input.bytes,
      errorsOf: (text) => (isPrefix ? prefixCer(gold, text) : scoreText(gold, text).cer) * gold.length,
    }));
}

function allOf(handicap: number): LayerHandicaps {
  return Object.fromEntries(Object.keys(LAYER_HANDICAP).map((noise) => [noise, handicap])) as LayerHandicaps;
}
