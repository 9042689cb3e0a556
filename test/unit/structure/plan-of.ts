// The plan that the structure stage reads from plain text, for the tests of this folder.
import { DEFAULT_OPTIONS } from '../../../src/model/context.js';
import type { PlanDraft } from '../../../src/model/document.js';
import type { Plan, Section } from '../../../src/model/plan.js';
import { structure } from '../../../src/structure/structure.js';
import { type FromTextOptions, fromText } from './from-text.js';

export function draftOf(text: string, options?: FromTextOptions): PlanDraft {
  const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
  return structure(fromText(text, options), context);
}

export function planOf(text: string, options?: FromTextOptions): Plan {
  return draftOf(text, options).plan;
}

/** A plan with this letterhead: title and one section follow. */
export function withLetterhead(letterhead: string): string {
  return `${letterhead}\nKẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\n`;
}

/** A plan with this body between its title and nothing. */
export function withBody(body: string): string {
  return `KẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n\n${body}\n`;
}

/** A plan with this tail behind its last paragraph. */
export function withTail(tail: string): string {
  return `KẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\nTrên đây là Kế hoạch Tết trồng cây./.\n${tail}\n`;
}

/** The tree in one line a section: path of ids, heading and items, for tables of expectations. */
export function outlineOf(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    [section.id, section.heading, ...section.items.map((item) => `• ${item.text}`)].join(' | '),
    ...outlineOf(section.children),
  ]);
}
