// How well are timeline, organisation and references read? Precision, recall and F1 over the gold of scripts/view-gold, clean text.
// Run: npx tsx scripts/evaluate-views.ts [--misses]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import type { Plan } from '../src/model/plan.js';
import { parseSource } from '../src/pipeline/parse-source.js';
import { table } from './evaluation/table.js';
import { GOLD_VIEWS, type GoldViews } from './view-gold/gold-views.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const VIEWS = ['timeline', 'organisation', 'references'] as const;
type View = (typeof VIEWS)[number];

interface Counts {
  gold: number;
  found: number;
  right: number;
}

const showMisses = process.argv.includes('--misses');
const totals = new Map<View, Counts>(VIEWS.map((view) => [view, { gold: 0, found: 0, right: 0 }]));
const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
for (const [name, gold] of Object.entries(GOLD_VIEWS)) {
  const bytes = readFileSync(path.join(FIXTURES, name, 'input.txt'));
  const { plan } = (await parseSource({ path: name, bytes }, context)).result;
  for (const view of VIEWS) count(name, view, gold[view], found(plan)[view]);
}
console.log(`Views, clean text of ${Object.keys(GOLD_VIEWS).length} fixtures (support in gold entries)`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const rows = VIEWS.map((view) => {
  const { gold, found: all, right } = totals.get(view)!;
  const [precision, recall] = [right / Math.max(1, all), right / Math.max(1, gold)];
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return [view, String(gold), String(all), percent(precision), percent(recall), percent(f1)];
});
console.log(table(['view', 'gold', 'found', 'precision', 'recall', 'F1'], rows));

/** In the form of the gold, texts in full. */
function found({ timeline, organisation, references }: Plan): { readonly [V in View]: GoldViews[V] } {
  return {
    timeline: timeline.map(({ section, start, end, kind, text }) => [section, start, end, kind, text] as const),
    organisation: organisation.map(({ section, actor, deadline, task }) => [section, actor, deadline, task] as const),
    references: references.map(
      ({ section, type, number, issuedOn }) => [section, type ?? '', number, issuedOn] as const,
    ),
  };
}

type Entry = readonly (string | null)[];

/** Each found entry answers one gold entry at most; all parts must be equal, the last one only begin alike (`isOpening`). */
function count(name: string, view: View, gold: readonly Entry[], read: readonly Entry[]): void {
  const left = [...read];
  const sums = totals.get(view)!;
  sums.gold += gold.length;
  sums.found += read.length;
  for (const entry of gold) {
    const place = left.findIndex((other) => matches(entry, other, view !== 'references'));
    if (place >= 0) left.splice(place, 1);
    else if (showMisses) console.log(`${name}: missed ${view} ${entry.join(' | ')}`);
    sums.right += place >= 0 ? 1 : 0;
  }
  if (showMisses) for (const entry of left) console.log(`${name}: extra ${view} ${entry.join(' | ').slice(0, 160)}`);
}

function matches(gold: Entry, read: Entry, isOpening: boolean): boolean {
  return gold.every((part, i) => {
    const other = read[i] ?? null;
    return isOpening && i === gold.length - 1 ? (other ?? '').startsWith(part ?? '') : part === other;
  });
}
