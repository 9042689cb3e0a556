// What do plans without gold lack? Counts over any folder of texts: what is printed, against what was read.
//
//   tsx scripts/survey-plans.ts DIR [--only PAT]        the table
//   … --show CHECK                                      the cases of one check as well (text of the documents: for your eyes only)
//   … --headings                                        headings that name no kind of section, by frequency
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import type { ParseResult } from '../src/model/parse-result.js';
import { parseSource } from '../src/pipeline/parse-source.js';
import { percent, table } from './evaluation/table.js';
import { PLAN_CHECKS, sectionsOf } from './survey/plan-checks.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? tsx scripts/survey-plans.ts DIR');
const optionOf = (name: string): string | undefined => {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
};
const [only, shown] = [optionOf('--only') ?? '', optionOf('--show')];

const seen = new Map<string, number>();
const missed = new Map<string, string[]>();
const codes = new Map<string, number>();
const others = new Map<string, number>();
let failed = 0;
const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.includes(only));
for (const name of names.sort()) {
  const result = await resultOf(path.join(folder, name));
  if (!result) continue;
  const lines = readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  for (const { name: check, check: run } of PLAN_CHECKS) {
    const answer = run(lines.filter(Boolean), result);
    seen.set(check, (seen.get(check) ?? 0) + answer.seen);
    missed.set(check, [...(missed.get(check) ?? []), ...answer.missed.map((text) => `${name}: ${text}`)]);
  }
  for (const { code } of result.findings) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const { kinds, heading } of sectionsOf(result.plan.sections))
    if (kinds.includes('other'))
      others.set(heading.toLocaleLowerCase('vi'), (others.get(heading.toLocaleLowerCase('vi')) ?? 0) + 1);
}

console.log(`${names.length} documents of ${folder}, ${failed} failed`);
const rows = PLAN_CHECKS.map(({ name }) => {
  const [all, bad] = [seen.get(name) ?? 0, missed.get(name)?.length ?? 0];
  return [name, String(all), String(bad), percent(bad / Math.max(1, all))];
});
console.log(table(['check', 'seen', 'missed', ''], rows));
console.log(table(['finding', 'count'], byCount(codes)));
if (shown) console.log((missed.get(shown) ?? []).join('\n'));
if (process.argv.includes('--headings')) console.log(table(['other heading', 'count'], byCount(others)));

async function resultOf(file: string): Promise<ParseResult | null> {
  const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
  try {
    return (await parseSource({ path: file, bytes: readFileSync(file) }, context)).result;
  } catch (cause) {
    failed++;
    console.log(`${file}: ${String(cause)}`);
    return null;
  }
}

function byCount(counts: ReadonlyMap<string, number>): string[][] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [name, String(count)]);
}
