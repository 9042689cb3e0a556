// What is a rule that names lines as page furniture?
import type { Line } from '../reading/lines.js';

/** Sees all lines of a document and answers which of them (by `Line.index`) belong to the page, not to the text. */
export interface FurnitureRule {
  readonly name: string;
  readonly find: (lines: readonly Line[]) => readonly number[];
}

/** A rule that needs one line only. */
export function lineRule(name: string, isFurniture: (line: Line) => boolean): FurnitureRule {
  return { name, find: (lines) => lines.filter(isFurniture).map((line) => line.index) };
}

/** Lines at the top and at the bottom of their page, `depth` at each end. Pages come in order. */
export function pageEdges(lines: readonly Line[], depth: number): Line[] {
  const edges: Line[] = [];
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.page === lines[start]!.page) continue;
    const page = lines.slice(start, i);
    edges.push(...page.slice(0, depth), ...page.slice(Math.max(depth, page.length - depth)));
    start = i;
  }
  return edges;
}
