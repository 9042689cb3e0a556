// What does repair change in text that nothing is wrong with, in every form in which such text comes?
import type { Context } from '../../src/model/context.js';
import { repairSource } from '../../src/pipeline/repair-source.js';
import { cleanSets } from '../repair-evaluation/clean-texts.js';
import { CLEAN_FORMS, type CleanText, falseAlarms } from '../repair-evaluation/false-alarms.js';
import { percent, table } from './table.js';

/** Prints the table and remembers its figures; `showChanges` names each change. */
export async function evaluateCleanTexts(
  context: Context,
  figures: Map<string, number>,
  showChanges: boolean,
): Promise<void> {
  const rows: string[][] = [];
  let worst = 0;
  let inProtected = 0;
  for (const { name, texts } of cleanSets()) {
    for (const form of CLEAN_FORMS) {
      const sums = { tokens: 0, changed: 0, inProtected: 0, inNames: 0, noisy: 0 };
      for (const one of texts) {
        const alarms = await alarmsOf(one, form.make, context);
        sums.tokens += alarms.tokens;
        sums.changed += alarms.changed;
        sums.inProtected += alarms.inProtected;
        sums.inNames += alarms.inNames;
        sums.noisy += alarms.isNoisy ? 1 : 0;
        if (showChanges && form === CLEAN_FORMS[0]) for (const change of alarms.changes) console.log(change);
      }
      const share = sums.changed / Math.max(1, sums.tokens);
      worst = Math.max(worst, share);
      inProtected += sums.inProtected;
      rows.push([
        name,
        form.name,
        String(texts.length),
        String(sums.noisy),
        String(sums.tokens),
        String(sums.changed),
        percent(share, 4),
        String(sums.inProtected),
        String(sums.inNames),
      ]);
    }
  }
  figures.set('clean changed', worst);
  figures.set('clean changed in numbers, codes, addresses', inProtected);
  console.log('\nClean text (tokens changed by repair; goal 0.05 % at most, none in a number, code, address or name)');
  const headings = [
    'texts',
    'form',
    'documents',
    'called noisy',
    'tokens',
    'changed',
    'share',
    'numbers, codes',
    'names',
  ];
  console.log(table(headings, rows));
}

async function alarmsOf({ name, text }: CleanText, make: (text: string) => string, context: Context) {
  const given = make(text);
  const bytes = new TextEncoder().encode(given);
  const repaired = await repairSource({ path: `${name}.txt`, bytes }, context);
  const alarms = falseAlarms({ name, text: given.normalize('NFC') }, repaired.text);
  return { ...alarms, isNoisy: repaired.quality.noise !== 'clean' };
}
