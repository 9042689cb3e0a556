// How is every section of a tree rewritten, children first?
import { type Entry, isSection, type SectionNode } from './section-node.js';

/** What a section becomes: itself, another, or several entries of its parent. `depth` is 0 at the top. */
export type Rewrite = (section: SectionNode, depth: number) => readonly Entry[];

export function rewriteSections(entries: readonly Entry[], rewrite: Rewrite, depth = 0): Entry[] {
  return entries.flatMap((entry) => {
    if (!isSection(entry)) return [entry];
    return rewrite({ ...entry, entries: rewriteSections(entry.entries, rewrite, depth + 1) }, depth);
  });
}
