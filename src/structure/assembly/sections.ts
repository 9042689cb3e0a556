// How do section nodes become sections of the plan, with ids and evidence?
import type { JsonPointer } from '../../model/evidence.js';
import type { Item, Section } from '../../model/plan.js';
import { type ItemNode, isItem, isSection, type SectionNode } from '../outline/section-node.js';
import { joinTraced } from '../reading/traced.js';
import type { Supports } from './supported-plan.js';

/** Fills `supports` for label, heading, items and children below `pointer`. */
export function sectionsOf(
  nodes: readonly SectionNode[],
  pointer: JsonPointer,
  supports: Supports,
  parent: string | null = null,
): Section[] {
  const ids = idsOf(nodes, parent);
  return nodes.map((node, i) => sectionOf(node, `${pointer}/${i}`, ids[i]!, supports));
}

function sectionOf(node: SectionNode, pointer: JsonPointer, id: string, supports: Supports): Section {
  const label = node.label?.reading.label ?? null;
  if (node.label) {
    const status = node.label.reading.isMisread ? 'inferred' : 'found';
    supports.set(`${pointer}/label`, { source: node.label.source, by: node.by, status });
  }
  supports.set(`${pointer}/heading`, { source: node.heading, by: node.by, status: 'found' });
  const items = node.entries.filter(isItem);
  return {
    id,
    label,
    heading: node.heading.text,
    kinds: [...node.kinds],
    items: items.map((item, i) => itemOf(item, `${pointer}/items/${i}`, supports)),
    children: sectionsOf(node.entries.filter(isSection), `${pointer}/children`, supports, id),
  };
}

function itemOf(item: ItemNode, pointer: JsonPointer, supports: Supports): Item {
  const cells = item.table?.flat() ?? [];
  const source = joinTraced([item.marker, item.number, item.text].filter((part) => part !== null));
  supports.set(pointer, { source: joinTraced([source, ...cells]), by: 'items', status: 'found' });
  const plain = { marker: item.marker?.text ?? null, text: item.text.text };
  return item.table ? { ...plain, table: item.table.map((row) => row.map((cell) => cell.text)) } : plain;
}

/** Labels joined by dots; a label that repeats its parent's ("2.1" under "2") is not joined twice; repeats get "~2". */
function idsOf(nodes: readonly SectionNode[], parent: string | null): string[] {
  const used = new Map<string, number>();
  let unlabelled = 0;
  return nodes.map((node) => {
    const own = node.label?.reading.label ?? `~${++unlabelled}`;
    const id = joinedId(parent, own);
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  });
}

function joinedId(parent: string | null, own: string): string {
  if (parent === null) return own;
  const last = parent.slice(parent.lastIndexOf('.', parent.length - ownParentLength(own) - 1) + 1);
  return own.startsWith(`${last}.`) ? `${parent.slice(0, parent.length - last.length)}${own}` : `${parent}.${own}`;
}

/** Length of "2" in "2.1", of "2.1" in "2.1.3"; 0 for a label of one part. */
function ownParentLength(own: string): number {
  return Math.max(0, own.lastIndexOf('.'));
}
