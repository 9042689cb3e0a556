// Are the right pages read again? Text layers of every noise class over their images: kept wrongly, and read again needlessly.
//
//   tsx scripts/evaluate-reading-choice.ts [--only PAT]      PAT in the kind of page
//
// The rules were made while looking at the first set; the second was written afterwards, and shows what they are worth elsewhere.
import { parseArgs } from 'node:util';
import { ingest } from '../src/ingest/ingest.js';
import { withPageImages } from '../src/ingest/page-images.js';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { recognise } from '../src/ocr/recognise.js';
import { doubtfulPages } from '../src/pipeline/readings/doubtful-pages.js';
import { repair } from '../src/repair/repair.js';
import { table } from './evaluation/table.js';
import { type DecisionCase, decisionSet } from './ocr-evaluation/decision-set.js';
import { secondDecisionSet } from './ocr-evaluation/second-decision-set.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
await evaluateSet('First set', decisionSet());
await evaluateSet('Second set', await secondDecisionSet());

async function evaluateSet(name: string, all: readonly DecisionCase[]): Promise<void> {
  const cases = all.filter(({ kind }) => kind.includes(values.only));
  const groups = new Map<string, { count: number; wrong: string[] }>();
  for (const each of cases) {
    const { noise, isDoubtful } = await decide(each);
    const key = `${each.kind}|${each.shouldBeReread ? 'read again' : 'keep'}`;
    const group = groups.get(key) ?? { count: 0, wrong: [] };
    group.count += 1;
    if (isDoubtful !== each.shouldBeReread) group.wrong.push(`${each.name} (${noise})`);
    groups.set(key, group);
  }
  const rows = [...groups].map(([key, { count, wrong }]) => [
    ...key.split('|'),
    String(count),
    String(wrong.length),
    wrong.join('; '),
  ]);
  console.log(`${name}\n${table(['pages', 'right is to', 'count', 'wrong', ''], rows)}`);
  const sum = (what: string) => {
    const own = [...groups].filter(([key]) => key.endsWith(what)).map(([, group]) => group);
    const wrong = own.reduce((total, group) => total + group.wrong.length, 0);
    return `${wrong} of ${own.reduce((total, { count }) => total + count, 0)}`;
  };
  console.log(`wrongly kept: ${sum('read again')}; read again needlessly: ${sum('keep')}\n`);
}

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
