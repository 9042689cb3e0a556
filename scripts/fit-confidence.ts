// Fits src/structure/assembly/confidence-weights.ts: how often is a value right, by what is known of it?
//
//   npx tsx scripts/fit-confidence.ts [--check]     writes the file; --check fails where it would be another
//
// Fitted on every form of the fixtures that have a gold plan, and on the noisy set (fixtures/noisy). What the weights are worth on documents and
// engines that they have not seen: npm run evaluate:confidence.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { withContext } from '../src/pipeline/with-context.js';
import { judgePlans } from './confidence/judge-plans.js';
import { weightsFile } from './confidence/weights-file.js';

const FILE = path.resolve(import.meta.dirname, '../src/structure/assembly/confidence-weights.ts');

const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  const plans = await judgePlans(context, () => true);
  const text = weightsFile(plans);
  if (!process.argv.includes('--check')) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) throw new Error(`${FILE} is not what this script writes.`);
});
