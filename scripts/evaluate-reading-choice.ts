// Are the right pages read again? Text layers of every noise class over their images: kept wrongly, and read again needlessly.
//
//   tsx scripts/evaluate-reading-choice.ts [--only PAT]      PAT in the kind of page

import { ingest } from '../src/ingest/ingest.js';
import { withPageImages } from '../src/ingest/page-images.js';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { recognise } from '../src/ocr/recognise.js';
import { doubtfulPages } from '../src/pipeline/readings/doubtful-pages.js';
import { repair } from '../src/repair/repair.js';
import { table } from './evaluation/table.js';
import { type DecisionCase, decisionSet } from './ocr-evaluation/decision-set.js';

const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
const cases = decisionSet().filter(({ kind }) => !process.argv.includes('--only') || kind.includes(only));
const wrong = new Map<string, string[]>();
for (const each of cases) {
  const { noise, isDoubtful } = await decide(each);
  const own = wrong.get(each.kind) ?? [];
  if (isDoubtful !== each.shouldBeReread) own.push(`${each.name} (${noise})`);
  wrong.set(each.kind, own);
}
const rows = [...wrong].map(([kind, names]) => {
  const pages = cases.filter((each) => each.kind === kind);
  return [
    kind,
    pages[0]!.shouldBeReread ? 'read again' : 'keep',
    String(pages.length),
    String(names.length),
    names.join('; '),
  ];
});
console.log(table(['pages', 'right is to', 'count', 'wrong', ''], rows));
const count = (shouldBeReread: boolean) => {
  const kinds = rows.filter(([, what]) => (what === 'read again') === shouldBeReread);
  const sum = (column: number) => kinds.reduce((all, row) => all + Number(row[column]), 0);
  return `${sum(3)} of ${sum(2)}`;
};
console.log(`wrongly kept: ${count(true)}; clean pages wrongly read again: ${count(false)}`);

async function decide({ name, pdf }: DecisionCase) {
  const file = { path: `${name}.pdf`, bytes: await pdf() };
  const pages = await ingest(file, context);
  // Without engines: only what the layer itself says counts here.
  const seen = await withPageImages(file, context, (images) =>
    recognise({ ...pages, pages: pages.pages.map((page) => ({ ...page, lines: page.lines ?? [] })) }, images, context),
  );
  const repaired = repair(seen, context);
  return { noise: repaired.pages[0]!.noise, isDoubtful: doubtfulPages(pages.pages, repaired).size > 0 };
}
