// Which paragraph stands under which heading?
import type { Bullet } from '../labels/bullet.js';
import type { LabelReading } from '../labels/label-reading.js';
import type { Block, Paragraph, Table } from '../reading/blocks.js';
import { isCapitals } from '../reading/line-ends.js';
import { NOTHING, sliceTraced, type Traced, trimTraced } from '../reading/traced.js';
import { withoutBrackets } from '../reading/without-brackets.js';
import { type BareHeading, readBareHeading } from './bare-heading.js';
import { chooseLabel } from './choose-label.js';
import { familyKey, type OpenSection } from './open-section.js';
import { type Entry, type ItemNode, plainItem, type SectionNode } from './section-node.js';

interface Outline {
  readonly root: OpenSection;
  path: OpenSection[];
  readonly above: Map<string, Set<string>>;
  readonly isNumbered: boolean;
  textBefore: string;
}

/** Labels nest by the document's own logic; numbered paragraphs are sections as well here, for a refiner to judge. */
export function buildOutline(blocks: readonly Block[]): Entry[] {
  const outline: Outline = {
    root: { label: null, printed: NOTHING, isCapitals: false, by: 'root', entries: [] },
    path: [],
    above: new Map(),
    isNumbered: blocks.some((block) => block.kind === 'paragraph' && block.start.kind === 'label'),
    textBefore: '',
  };
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table') addTable(outline, block);
    else addParagraph(outline, block, blocks[i + 1]);
    outline.textBefore = block.kind === 'table' ? '' : block.text.text;
  }
  return closed(outline.root).entries as Entry[];
}

function addParagraph(outline: Outline, block: Paragraph, next: Block | undefined): void {
  const { text, start } = block;
  if (start.kind === 'bullet') addItem(outline, bulletItem(text, start.bullet));
  else if (start.kind === 'plain' || !addLabelled(outline, block, start.readings)) {
    const bare = readBareHeading(block, next, outline.isNumbered);
    const above = outline.path[outline.path.length - 1];
    if (above && lacksHeading(above) && mayBeHeading(text.text)) {
      above.printed = text;
      above.isCapitals = isCapitals(text.text);
    } else if (bare) addBareHeading(outline, text, bare);
    else addItem(outline, plainItem(text));
  }
}

/** "Phần thứ nhất" on a line of its own. */
function lacksHeading({ label, printed, entries }: OpenSection): boolean {
  return label !== null && printed.text === '' && entries.length === 0;
}

function mayBeHeading(text: string): boolean {
  return text.split(' ').length <= MOST_HEADING_WORDS && !/[.;]$/u.test(text);
}
const MOST_HEADING_WORDS = 25;

function bulletItem(text: Traced, { length, marker }: Bullet): ItemNode {
  const found = text.text.indexOf(marker);
  const start = found >= 0 && found < length ? found : 0;
  return {
    ...plainItem(sliceTraced(text, length)),
    marker: { text: marker, at: text.at.subarray(start, start + marker.length) },
  };
}

function addLabelled(outline: Outline, { text, lines }: Paragraph, readings: readonly LabelReading[]): boolean {
  // "KINH PHÍ (có dự toán kèm theo)" is print in capitals.
  const isHeadingCapitals = isCapitals(withoutBrackets(text.text.slice(readings[0]!.length)));
  const placement = chooseLabel(readings, {
    path: outline.path,
    above: outline.above,
    isCapitals: isHeadingCapitals,
    isNoisy: lines[0]!.isNoisy,
    followsColon: /:$/u.test(outline.textBefore),
  });
  if (!placement) return false;
  const { reading, depth } = placement;
  open(outline, depth, {
    label: { reading, source: trimTraced(sliceTraced(text, 0, reading.length)), isNoisy: lines[0]!.isNoisy },
    printed: sliceTraced(text, reading.length),
    isCapitals: isHeadingCapitals,
    by: 'labelled-section',
    entries: [],
  });
  return true;
}

function addBareHeading(outline: Outline, text: Traced, bare: BareHeading): void {
  const section: OpenSection = {
    label: null,
    printed: text,
    isCapitals: bare === 'capitals',
    by: 'bare-heading',
    entries: [],
  };
  open(outline, bareDepth(outline.path, bare), section);
}

/**
 * In capitals beside an open bare heading in capitals (the letterhead of the next plan in one file must not stand in the plan before),
 * else beside the innermost in capitals; otherwise beside an open bare heading or under the innermost in capitals.
 */
function bareDepth(path: readonly OpenSection[], bare: BareHeading): number {
  const capitals = path.findLastIndex((section) => section.isCapitals);
  if (bare === 'capitals') {
    const alike = path.findIndex(({ label, isCapitals }) => label === null && isCapitals);
    return Math.max(0, alike >= 0 ? alike : capitals);
  }
  const beside = path.findIndex(
    (section, depth) => depth > capitals && (section.label === null || section.entries.length > 0),
  );
  return beside >= 0 ? beside : path.length;
}

function open(outline: Outline, depth: number, section: OpenSection): void {
  outline.path = outline.path.slice(0, depth);
  const parent = outline.path[depth - 1] ?? outline.root;
  parent.entries.push(section);
  if (section.label) {
    const key = familyKey(section.label.reading);
    const above = outline.above.get(key) ?? new Set<string>();
    for (const outer of outline.path) if (outer.label) above.add(familyKey(outer.label.reading));
    above.delete(key);
    outline.above.set(key, above);
  }
  outline.path.push(section);
}

function addItem(outline: Outline, item: ItemNode): void {
  (outline.path[outline.path.length - 1] ?? outline.root).entries.push(item);
}

/** A table belongs to the item before it in its section. */
function addTable(outline: Outline, { rows }: Table): void {
  const { entries } = outline.path[outline.path.length - 1] ?? outline.root;
  const last = entries[entries.length - 1];
  if (last && 'kind' in last && last.table === null) entries[entries.length - 1] = { ...last, table: rows };
  else entries.push({ ...plainItem(NOTHING), table: rows });
}

function closed(section: OpenSection): SectionNode {
  return {
    kind: 'section',
    label: section.label,
    heading: section.printed,
    printed: section.printed,
    kinds: [],
    by: section.by,
    entries: section.entries.map((entry) => ('kind' in entry ? entry : closed(entry))),
  };
}
