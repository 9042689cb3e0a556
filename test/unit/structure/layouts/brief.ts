// What does an analyst look at first? A plan as lines of text, so that a whole trial plan is checked by reading.
import type { Plan, Section } from '../../../../src/model/plan.js';

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.map((part) => part ?? '–').join(' | ');

/** Head, bases, the tree with its tables, the views, the tail; one value a line. */
export function brief(plan: Plan): string {
  const { number, signatory } = plan;
  return [
    joined(plan.documentType, number?.text, plan.superiorAgency, plan.issuingAgency, plan.place, plan.issuedOn),
    joined('title', plan.title),
    ...plan.legalBases.map(({ text, document }) => joined('basis', text, document?.number, document?.issuedOn)),
    ...treeOf(plan.sections, ''),
    ...plan.timeline.map(({ kind, start, end, section, text }) => joined('when', kind, start, end, section, text)),
    ...plan.organisation.map(({ actor, deadline, section, task }) => joined('who', actor, deadline, section, task)),
    ...plan.dates.map(({ text, start, end }) => joined('date', text, start, end)),
    joined('recipients', ...plan.recipients),
    joined('signed', signatory?.authority, signatory?.title, signatory?.name),
    ...plan.appendices.flatMap(({ label, title, sections }) => [
      joined('appendix', label, title),
      ...treeOf(sections, '  '),
    ]),
  ].join('\n');
}

function treeOf(sections: readonly Section[], indent: string): string[] {
  return sections.flatMap(({ label, heading, kinds, items, children }) => [
    `${indent}[${label ?? ''}] ${heading} {${kinds.join(' ')}}`,
    ...items.flatMap(({ marker, text, table }) => [
      ...(text === '' ? [] : [`${indent}  ${marker ?? '·'} ${text}`]),
      ...(table ?? []).map((row) => `${indent}  | ${row.join(' | ')} |`),
    ]),
    ...treeOf(children, `${indent}  `),
  ]);
}
