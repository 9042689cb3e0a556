// Which changes do the words around them prove? The rules, each over every damaged line.
import type { ProposedEdit, Repairer } from '../repairer.js';
import { codeLetters } from './code-letters.js';
import { documentCode } from './document-code.js';
import { type LabelledLine, labelSequence } from './label-sequence.js';
import { letterheadMarks } from './letterhead-marks.js';
import { numericDate } from './numeric-date.js';
import { percentSign } from './percent-sign.js';
import { percentage } from './percentage.js';
import { romanHeadings } from './roman-headings.js';
import { romanWords } from './roman-words.js';
import type { Rule, RuleFinding } from './rule.js';
import { spelledOut } from './spelled-out.js';
import { wordedDate } from './worded-date.js';

/** Earlier rules win where two would change the same characters. */
const RULES: readonly Rule[] = [
  wordedDate,
  numericDate,
  percentage,
  percentSign,
  documentCode,
  codeLetters,
  letterheadMarks,
  romanWords,
];

/** Rules that look at the whole document. */
const DOCUMENT_RULES: Readonly<
  Record<string, (text: string, lines: readonly LabelledLine[]) => readonly RuleFinding[]>
> = {
  'label-sequence': labelSequence,
  'roman-headings': romanHeadings,
  'spelled-out': spelledOut,
};

/** The only repairer that may change digits: it leaves lines alone that are clean. */
export const applyRules: Repairer = {
  name: 'rules',
  repair: ({ text, lines }) => {
    const byLine = lines.flatMap(({ range, noise }) =>
      noise === 'clean' ? [] : editsOf(text.slice(...range), range[0], noise),
    );
    const byDocument = Object.entries(DOCUMENT_RULES).flatMap(([name, find]) =>
      find(text, lines).map((finding) => editOf(name, finding)),
    );
    return { edits: withoutOverlaps([...byLine, ...byDocument]), doubts: [], models: {} };
  },
};

function editsOf(line: string, offset: number, noise: Parameters<Rule['find']>[1]): readonly ProposedEdit[] {
  return RULES.flatMap((rule) =>
    rule
      .find(line, noise)
      .map(({ range, after }) => editOf(rule.name, { range: [range[0] + offset, range[1] + offset], after })),
  );
}

/** In order of place; of two edits that meet the one named first stays. */
function withoutOverlaps(edits: readonly ProposedEdit[]): ProposedEdit[] {
  const byPlace = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.range[0] - b.edit.range[0] || a.rank - b.rank);
  const kept: typeof byPlace = [];
  for (const one of byPlace) {
    const last = kept.at(-1);
    if (last && one.edit.range[0] < last.edit.range[1]) {
      if (one.rank < last.rank) kept[kept.length - 1] = one;
    } else kept.push(one);
  }
  return kept.map(({ edit }) => edit);
}

function editOf(by: string, { range, after }: RuleFinding): ProposedEdit {
  return { range, after, kind: 'rule', by, channelCost: null, languageGain: null, posterior: 1, runnerUp: null };
}
