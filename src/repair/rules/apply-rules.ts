// Which changes do the words around them prove? The rules, each over every damaged line.
import type { ProposedEdit, Repairer } from '../repairer.js';
import { codeLetters } from './code-letters.js';
import { documentCode } from './document-code.js';
import { labelSequence } from './label-sequence.js';
import { numericDate } from './numeric-date.js';
import { percentage } from './percentage.js';
import type { Rule, RuleFinding } from './rule.js';
import { wordedDate } from './worded-date.js';

/** Earlier rules win where two would change the same characters. */
const RULES: readonly Rule[] = [wordedDate, numericDate, percentage, documentCode, codeLetters];

/** The only repairer that may change digits: it leaves lines alone that are clean. */
export const applyRules: Repairer = {
  name: 'rules',
  repair: ({ text, lines }) => ({
    edits: [
      ...lines.flatMap(({ range, noise }) => (noise === 'clean' ? [] : editsOf(text.slice(...range), range[0], noise))),
      ...labelSequence(text, lines).map((finding) => editOf('label-sequence', finding)),
    ].sort((a, b) => a.range[0] - b.range[0]),
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
      edits.push(editOf(rule.name, { range: [start, end], after }));
    }
  }
  return edits;
}

/** No rule changes a label's letter, so that findings of both kinds never meet. */
function editOf(by: string, { range, after }: RuleFinding): ProposedEdit {
  return { range, after, kind: 'rule', by, channelCost: null, languageGain: null, posterior: 1, runnerUp: null };
}
