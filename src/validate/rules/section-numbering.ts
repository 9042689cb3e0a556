// Do the labels of sibling sections run on without gaps and repeats? Printed errors stay as printed and are found here.
import type { Finding } from '../../model/finding.js';
import type { Section } from '../../model/plan.js';
import { labelOrdinal } from '../../vietnamese/label-ordinal.js';
import type { Rule } from '../rule.js';

export const sectionNumbering: Rule = {
  code: 'section-numbering',
  check: ({ sections }) => checkSiblings(sections, '/sections'),
};

function checkSiblings(sections: readonly Section[], pointer: string): Finding[] {
  const findings: Finding[] = [];
  let last: { kind: string; ordinal: number; label: string } | null = null;
  const counts = new Map<string, number>();
  sections.forEach((section, i) => {
    const here = `${pointer}/${i}`;
    const current = section.label === null ? null : labelOrdinal(section.label);
    const count = current === null ? 0 : (counts.get(current.kind) ?? 0) + 1;
    if (current) counts.set(current.kind, count);
    // Behind "II" printed twice, "IV" is the fourth: the repeated one was the error.
    const isNext = current && last && (current.ordinal === last.ordinal + 1 || current.ordinal === count);
    if (current && last && current.kind === last.kind && !isNext) {
      const what = current.ordinal === last.ordinal ? 'is repeated' : `follows "${last.label}"`;
      findings.push({
        code: 'section-numbering',
        severity: 'info',
        message: `The section label "${section.label}" ${what}.`,
        pointers: [`${here}/label`],
      });
    }
    if (current && section.label !== null) last = { ...current, label: section.label };
    findings.push(...checkSiblings(section.children, `${here}/children`));
  });
  return findings;
}
