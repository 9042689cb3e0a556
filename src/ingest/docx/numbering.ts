// Which label does Word print before a paragraph of a list? The labels are in no text: they are counted here as Word counts them.
import { listNumber, type NumberStyle } from '../flow/list-number.js';
import type { ListPlace } from './styles.js';
import { withSymbols } from './symbols.js';
import { at, elements, isOn, valueAt, type XmlElement } from './xml.js';

/** Gives the label of the next paragraph at a place, "I.", "2.1.", "a)", "-"; paragraphs must be asked for in document order. */
export type NextLabel = (place: ListPlace) => string;

/** ECMA-376, 17.18.59; what Vietnamese documents use. Others are written in digits. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
  upperLetter: 'upper-letter',
  lowerLetter: 'lower-letter',
};
const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2)": the numbers of levels 1 and 2, from 1. */
  readonly text: string;
  /** The number starts again after a paragraph of a level up to this one (from 1; 0: never). */
  readonly restartAfter: number;
  /** All numbers in the label in digits ("1.1" below "I."). */
  readonly isLegal: boolean;
}

/** A `w:num`: lists of the same definition count on together. */
interface List {
  readonly definition: string;
  readonly levels: readonly Level[];
  /** Levels that begin anew with the first paragraph of this list. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Reads `numbering.xml`; `level` numbers and starts as in ECMA-376, 17.9. */
export function labelCounter(root: XmlElement | undefined): NextLabel {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ listId, level }) => {
    const list = lists.get(listId);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return '';
    const counts = counters.get(list.definition) ?? Array<number | undefined>(LEVELS).fill(undefined);
    counters.set(list.definition, counts);
    const override = list.startOverrides.get(level);
    if (override !== undefined && !begun.has(`${listId}/${level}`)) counts[level] = undefined;
    begun.add(`${listId}/${level}`);
    counts[level] = counts[level] === undefined ? (override ?? own.start) : counts[level] + 1;
    for (const [above, count] of counts.slice(0, level).entries()) {
      if (count === undefined) counts[above] = list.levels[above]?.start ?? 1;
    }
    for (let below = level + 1; below < LEVELS; below += 1) {
      if (level < (list.levels[below]?.restartAfter ?? below)) counts[below] = undefined;
    }
    return labelOf(list.levels, own, counts);
  };
}

function labelOf(levels: readonly Level[], own: Level, counts: readonly (number | undefined)[]): string {
  if (own.format === 'none') return own.text.replace(/%\d/gu, '').trim();
  if (own.format === 'bullet') return withSymbols(own.text).trim();
  const label = own.text.replace(/%(\d)/gu, (_, digit: string) => {
    const place = Number(digit) - 1;
    const format = levels[place]?.format ?? 'decimal';
    return listNumber(counts[place] ?? 1, own.isLegal ? 'decimal' : (STYLES[format] ?? 'decimal'));
  });
  return label.trim();
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const definitions = new Map(
    elements(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const byStyle = new Map(
    [...definitions].flatMap(([id, element]) => {
      const link = valueAt(element, 'w:styleLink');
      return link === undefined ? [] : [[link, id] as const];
    }),
  );
  return new Map(
    elements(root, 'w:num').map((element) => {
      const named = valueAt(element, 'w:abstractNumId') ?? '';
      const linked = valueAt(definitions.get(named), 'w:numStyleLink');
      const definition = (linked === undefined ? undefined : byStyle.get(linked)) ?? named;
      const overrides = elements(element, 'w:lvlOverride');
      const replaced = overrides.flatMap((override) => elements(override, 'w:lvl'));
      const startOverrides = overrides.flatMap((override) => {
        const start = valueAt(override, 'w:startOverride');
        return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)] as const];
      });
      const levels = levelsOf([...elements(definitions.get(definition), 'w:lvl'), ...replaced]);
      const list: List = { definition, levels, startOverrides: new Map(startOverrides) };
      return [element.attributes['w:numId'] ?? '', list];
    }),
  );
}

/** By place; the last of a level wins. */
function levelsOf(elementsOfLevels: readonly XmlElement[]): Level[] {
  const levels: Level[] = [];
  for (const element of elementsOfLevels) {
    const place = Number(element.attributes['w:ilvl']);
    if (!(place >= 0 && place < LEVELS)) continue;
    levels[place] = {
      start: Number(valueAt(element, 'w:start') ?? '0'),
      format: valueAt(element, 'w:numFmt') ?? formatOfChoice(element) ?? 'decimal',
      text: valueAt(element, 'w:lvlText') ?? '',
      restartAfter: Number(valueAt(element, 'w:lvlRestart') ?? place),
      isLegal: isOn(element, 'w:isLgl'),
    };
  }
  return levels;
}

/** Newer formats stand in an alternative, with a plain one beside it. */
const formatOfChoice = (level: XmlElement) => valueAt(at(level, 'mc:AlternateContent'), 'mc:Fallback', 'w:numFmt');
