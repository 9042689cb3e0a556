// Sections for the tests of this folder, from as few words as possible.
import type { Item, Section, SectionKind } from '../../../../src/model/plan.js';

export interface SectionWords {
  readonly kinds?: readonly SectionKind[];
  readonly items?: readonly (string | { readonly text: string; readonly table: string[][] })[];
  readonly children?: readonly Section[];
}

export function section(
  id: string,
  heading: string,
  { kinds = ['other'], items = [], children = [] }: SectionWords = {},
): Section {
  return {
    id,
    label: id,
    heading,
    kinds: [...kinds],
    items: items.map(
      (item): Item => (typeof item === 'string' ? { marker: '-', text: item } : { marker: null, ...item }),
    ),
    children: [...children],
  };
}
