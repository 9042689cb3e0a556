// Which units of a document were read in the wrong encoding, and what do they say?
import type { Range } from '../../model/evidence.js';
import type { LanguageModel } from '../language/language-model.js';
import { tokenVerdict } from '../noise/token-verdict.js';
import type { ProposedDoubt, ProposedEdit } from '../repairer.js';
import { chooseReadings, isDamaged } from './choose-readings.js';
import { exactEdit } from './exact-edit.js';
import { glyphReading } from './glyph-code.js';
import { LEGACY_READINGS } from './legacy-encodings.js';
import { readUnits, type UnitReading } from './read-units.js';
import type { Reading } from './reading.js';
import { hasGlyphCodes, solveGlyphs } from './solve-glyphs.js';
import { syllableCosts } from './syllable-costs.js';
import type { SyllableCost } from './token-cost.js';
import { textsOf, type UnitList, unitList } from './unit-list.js';
import { type Unit, unitsOf } from './units.js';
import { MOJIBAKE_READINGS } from './utf8-mojibake.js';

export interface EncodingOutcome {
  readonly edits: readonly ProposedEdit[];
  readonly doubts: readonly ProposedDoubt[];
  /** Of each edit: its line and reading. */
  readonly by: readonly { readonly line: number; readonly reading: Reading }[];
}

/** `suspect`: the lines that hold damage, whose units choose the readings; all lines are read, for readings hold over lines. */
export function readEncodings(
  text: string,
  lines: readonly Range[],
  suspect: readonly boolean[],
  loadModel: () => LanguageModel,
): EncodingOutcome {
  const damaged = unitList(unitsOf(text, lines, suspect), isDamagedUnit);
  const lost = damaged.kinds.some(hasLostBytes) ? lostUnits(unitsOf(text, lines, suspect)) : [];
  const syllableCost = syllableCosts(loadModel);
  const readings = chooseReadings(damaged, readingsFor(damaged, syllableCost));
  if (readings.length === 0) return { edits: [], doubts: lost.map(unreadable), by: [] };
  const edits: ProposedEdit[] = [];
  const doubts: ProposedDoubt[] = [];
  const by: { readonly line: number; readonly reading: Reading }[] = [];
  const solved = new Set<number>();
  const units = { [Symbol.iterator]: () => unitsOf(text, lines)[Symbol.iterator]() };
  for (const read of readUnits(units, readings, syllableCost)) {
    const doubt = doubtOf(read);
    edits.push(editOf(read, doubt));
    if (doubt) doubts.push(doubt);
    by.push({ line: read.unit.line, reading: read.reading });
    solved.add(read.unit.range[0]);
  }
  const unsolved = lost.filter(({ range }) => !solved.has(range[0])).map(unreadable);
  return { edits, doubts: [...unsolved, ...doubts], by };
}

/** Another reading of lost bytes within so many nats leaves a doubt. */
const NEAR_NATS = 3;
const REPLACEMENT = '\ufffd';

const isDamagedUnit = ({ text }: Unit): boolean => isDamaged(tokenVerdict(text));
const hasLostBytes = ({ text }: Unit): boolean => text.includes(REPLACEMENT);
const lostUnits = (units: Iterable<Unit>): Unit[] =>
  [...units].filter((unit) => hasLostBytes(unit) && isDamagedUnit(unit));

function readingsFor(damaged: UnitList, syllableCost: SyllableCost): readonly Reading[] {
  const glyphs = hasGlyphCodes(textsOf(damaged))
    ? [
        glyphReading(
          solveGlyphs(
            damaged.kinds.map(({ text }) => text),
            syllableCost,
          ),
        ),
      ]
    : [];
  return [...MOJIBAKE_READINGS, ...LEGACY_READINGS, ...glyphs];
}

const unreadable = ({ range }: Unit): ProposedDoubt => ({ range, posterior: 0, alternatives: [] });

function editOf({ unit, text, reading }: UnitReading, doubt: ProposedDoubt | null): ProposedEdit {
  const edit = exactEdit(unit.range, text, reading.name);
  return doubt ? { ...edit, posterior: doubt.posterior, runnerUp: doubt.alternatives[0] ?? null } : edit;
}

/** Lost bytes can leave two sound words; the likelier one is taken and the others are named. */
function doubtOf({ unit, rivals }: UnitReading): ProposedDoubt | null {
  if (!hasLostBytes(unit)) return null;
  const near = rivals.filter(({ extra, text }) => extra < NEAR_NATS && !isDamaged(tokenVerdict(text)));
  if (near.length === 0) return null;
  const total = near.reduce((sum, { extra }) => sum + Math.exp(-extra), 1);
  const alternatives = near.map(({ text, extra }) => ({ text, posterior: Math.exp(-extra) / total }));
  return { range: unit.range, posterior: 1 / total, alternatives };
}
