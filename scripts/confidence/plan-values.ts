// Which values of a plan can be held against a gold plan, and is a found one among them?
import type { Plan, Section } from '../../src/model/plan.js';

/** Pointer -> value, for what the gold states; blanks and capitals are folded. */
export function valuesOf(plan: Plan): Map<string, string> {
  const values = new Map<string, string>();
  const add = (pointer: string, value: string | null | undefined): void => {
    if (value) values.set(pointer, folded(value));
  };
  for (const field of ['documentType', 'superiorAgency', 'issuingAgency', 'place', 'issuedOn', 'title'] as const)
    add(`/${field}`, plan[field]);
  add('/number', plan.number?.text);
  for (const [i, { text }] of plan.legalBases.entries()) add(`/legalBases/${i}`, text);
  for (const [i, text] of plan.recipients.entries()) add(`/recipients/${i}`, text);
  add('/signatory/title', plan.signatory?.title);
  add('/signatory/name', plan.signatory?.name);
  const walk = (sections: readonly Section[], pointer: string): void => {
    for (const [i, { heading, items, children }] of sections.entries()) {
      add(`${pointer}/${i}/heading`, heading);
      for (const [j, { text }] of items.entries()) add(`${pointer}/${i}/items/${j}`, text);
      walk(children, `${pointer}/${i}/children`);
    }
  };
  walk(plan.sections, '/sections');
  return values;
}

/** Exactly right but for blanks and capitals. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

export function fieldOf(pointer: string): string {
  if (pointer.startsWith('/sections')) return pointer.endsWith('heading') ? 'headings' : 'items';
  return pointer.replace(/\/\d+$/u, '').slice(1);
}

/** Each gold value answers one found value; where in the tree it stands is for the field figures to judge. */
export function takeFrom(expected: Map<string, string>, field: string, text: string): boolean {
  for (const [pointer, value] of expected) {
    if (value !== text || fieldOf(pointer) !== field) continue;
    return expected.delete(pointer);
  }
  return false;
}
