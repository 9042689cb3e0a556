// What is a section while the tree is being built?
import type { SectionKind } from '../../model/plan.js';
import type { LabelReading } from '../labels/label-reading.js';
import type { Traced } from '../reading/traced.js';

export interface ItemNode {
  readonly kind: 'item';
  /** The bullet; null for a plain or numbered paragraph. */
  readonly marker: Traced | null;
  readonly text: Traced;
  /** The number of a numbered paragraph, which is no part of the text. */
  readonly number: Traced | null;
  /** Rows of cells that follow the item. */
  readonly table: readonly (readonly Traced[])[] | null;
}

export interface PrintedLabel {
  readonly reading: LabelReading;
  readonly source: Traced;
  /** Recognition may have damaged the line. */
  readonly isNoisy: boolean;
}

export interface SectionNode {
  readonly kind: 'section';
  /** null without a label; `source` is the label as printed, its mark included. */
  readonly label: PrintedLabel | null;
  readonly heading: Traced;
  /** The heading's paragraph as printed, behind the label: with final colon and run-in text. */
  readonly printed: Traced;
  /** Items and sections in reading order. */
  readonly entries: readonly Entry[];
  readonly kinds: readonly SectionKind[];
  /** The parser or refiner that made it a section. */
  readonly by: string;
}

export type Entry = ItemNode | SectionNode;

export const isSection = (entry: Entry): entry is SectionNode => entry.kind === 'section';
export const isItem = (entry: Entry): entry is ItemNode => entry.kind === 'item';

export function plainItem(text: Traced): ItemNode {
  return { kind: 'item', marker: null, text, number: null, table: null };
}
