// Which statements do the sections of a kind make?
import type { JsonPointer } from '../model/evidence.js';
import type { Item, Section, SectionKind, Statement } from '../model/plan.js';
import { isClosing } from './views/closing.js';

const TOP = '/sections';

export interface PlacedStatement {
  readonly statement: Statement;
  /** Of the item that says it. */
  readonly item: JsonPointer;
}

/**
 * The items of all sections of the kind in order. A section of several kinds speaks for each of them; items without text
 * (a table alone) say nothing, nor do the paragraphs that close the plan: they only stand in its last section.
 */
export function statementsOf(
  sections: readonly Section[],
  kind: SectionKind,
  pointer: JsonPointer = TOP,
): PlacedStatement[] {
  return sections.flatMap((section, i) => {
    const here = `${pointer}/${i}`;
    const isLast = pointer === TOP && i === sections.length - 1;
    const own = section.kinds.includes(kind)
      ? section.items
          .slice(0, isLast ? closingStart(section.items) : undefined)
          .flatMap(({ text }, j): PlacedStatement[] =>
            text === '' ? [] : [{ statement: { text, section: section.id }, item: `${here}/items/${j}` }],
          )
      : [];
    return [...own, ...statementsOf(section.children, kind, `${here}/children`)];
  });
}

/** The place of "Trên đây là Kế hoạch …" when only plain paragraphs follow it. */
function closingStart(items: readonly Item[]): number {
  const listed = items.findLastIndex(({ marker, table }) => marker !== null || table !== undefined);
  const start = items.findIndex(({ text }, place) => place > listed && isClosing(text));
  return start < 0 ? items.length : start;
}
