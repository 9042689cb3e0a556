// Which changes do the words around them prove? The rules, each over every damaged line.
import type { ProposedEdit, Repairer } from '../repairer.js';
import { codeLetters } from './code-letters.js';
import { documentCode } from './document-code.js';
import { numericDate } from './numeric-date.js';
import { percentage } from './percentage.js';
import type { Rule } from './rule.js';
import { wordedDate } from './worded-date.js';

/** Earlier rules win where two would change the same characters. */
const RULES: readonly Rule[] = [wordedDate, numericDate, percentage, documentCode, codeLetters];

/** The only repairer that may change digits: it leaves lines alone that are clean. */
export const applyRules: Repairer = {
  name: 'rules',
  repair: ({ text, lines }) => ({
    edits: lines.flatMap(({ range, noise }) =>
      noise === 'clean' ? [] : editsOf(text.slice(...range), range[0], noise),
    ),
    doubts: [],
    models: {},
  }),
};

function editsOf(line: string, offset: number, noise: Parameters<Rule['find']>[1]): readonly ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  for (const rule of RULES) {
    for (const { range, after } of rule.find(line, noise)) {
      const [start, end] = [range[0] + offset, range[1] + offset];
      if (edits.some((edit) => edit.range[0] < end && start < edit.range[1])) continue;
      const own = { channelCost: null, languageGain: null, posterior: 1, runnerUp: null } as const;
      edits.push({ range: [start, end], after, kind: 'rule', by: rule.name, ...own });
    }
  }
  return edits.sort((a, b) => a.range[0] - b.range[0]);
}
