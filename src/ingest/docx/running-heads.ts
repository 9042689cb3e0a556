// Which lines does a Word document print at the head and foot of each page?
import type { Finding } from '../../model/finding.js';
import { linesOfFlow } from '../flow/flow-lines.js';
import { PAGE_NUMBER } from './paragraph.js';
import { type DocumentParts, readBlocks } from './read-body.js';
import { at, elements, isOn, type XmlElement } from './xml.js';

/** Heads and feet of the first section of the document, for its first page and the others. */
export interface RunningHeads {
  readonly first: { readonly head: readonly string[]; readonly foot: readonly string[] };
  readonly others: { readonly head: readonly string[]; readonly foot: readonly string[] };
}

/** From so many pages on, repeated lines are known as running heads; on fewer they would pass for text. */
const LEAST_PAGES = 3;

/** `partOf` gives the root of the part that a relationship id stands for. */
export function readRunningHeads(
  body: XmlElement,
  partOf: (relationship: string) => XmlElement | undefined,
  parts: DocumentParts,
): RunningHeads {
  const section = elements(body, 'w:sectPr')[0];
  const lines = (name: string, type: string): string[] => {
    const reference = elements(section, name).find(({ attributes }) => attributes['w:type'] === type);
    const root = reference && partOf(reference.attributes['r:id'] ?? '');
    return root === undefined ? [] : linesOfFlow(readBlocks(root, parts)).flat();
  };
  const ofType = (type: string) => ({ head: lines('w:headerReference', type), foot: lines('w:footerReference', type) });
  const others = ofType('default');
  return { first: at(section, 'w:titlePg') && isOn(section, 'w:titlePg') ? ofType('first') : others, others };
}

/** Pages as printed; with few pages without heads and feet, and a finding that says what they hold. */
export function withRunningHeads(
  pages: readonly (readonly string[])[],
  { first, others }: RunningHeads,
): { pages: readonly (readonly string[])[]; findings: Finding[] } {
  const texts = [...new Set([first, others].flatMap(({ head, foot }) => [...head, ...foot]))].filter((line) =>
    /\p{L}/u.test(line),
  );
  if (pages.length >= LEAST_PAGES) {
    return {
      pages: pages.map((lines, index) => {
        const { head, foot } = index === 0 ? first : others;
        const numbered = (line: string) => line.replaceAll(PAGE_NUMBER, String(index + 1));
        return [...head.map(numbered), ...lines, ...foot.map(numbered)];
      }),
      findings: [],
    };
  }
  if (texts.length === 0) return { pages, findings: [] };
  const message = `Running heads and feet are not part of the text: ${texts.join(' / ').replaceAll(PAGE_NUMBER, '#')}`;
  return { pages, findings: [{ code: 'running-heads-left-out', severity: 'info', message, pointers: [] }] };
}
