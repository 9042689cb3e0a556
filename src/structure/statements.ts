// Which statements do the sections of a kind make?
import type { JsonPointer } from '../model/evidence.js';
import type { Section, SectionKind, Statement } from '../model/plan.js';

export interface PlacedStatement {
  readonly statement: Statement;
  /** Of the item that says it. */
  readonly item: JsonPointer;
}

/**
 * The items of all sections of the kind in order. A section of several kinds speaks for each of them; items without text
 * (a table alone) say nothing.
 */
export function statementsOf(
  sections: readonly Section[],
  kind: SectionKind,
  pointer: JsonPointer = '/sections',
): PlacedStatement[] {
  return sections.flatMap((section, i) => {
    const here = `${pointer}/${i}`;
    const own = section.kinds.includes(kind)
      ? section.items.flatMap(({ text }, j): PlacedStatement[] =>
          text === '' ? [] : [{ statement: { text, section: section.id }, item: `${here}/items/${j}` }],
        )
      : [];
    return [...own, ...statementsOf(section.children, kind, `${here}/children`)];
  });
}
