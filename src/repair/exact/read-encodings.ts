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
import { type Unit, unitsOf } from './units.js';
import { MOJIBAKE_READINGS } from './utf8-mojibake.js';

export interface EncodingOutcome {
  readonly edits: readonly ProposedEdit[];
  readonly doubts: readonly ProposedDoubt[];
  /** Of each edit: its line and reading. */
  readonly by: readonly { readonly line: number; readonly reading: Reading }[];
}

/** `suspects`: the units of the lines that hold damage; `lines`: all of them, for readings hold over lines. */
export function readEncodings(
  text: string,
  lines: readonly Range[],
  suspects: readonly Unit[],
  loadModel: () => LanguageModel,
): EncodingOutcome {
  const damaged = suspects.filter((unit) => isDamaged(tokenVerdict(unit.text)));
  const lost = damaged.filter((unit) => unit.text.includes(REPLACEMENT)).map(unreadable);
  const syllableCost = syllableCosts(loadModel);
  const readings = chooseReadings(damaged, readingsFor(damaged, syllableCost));
  if (readings.length === 0) return { edits: [], doubts: lost, by: [] };
  const read = readUnits(unitsOf(text, lines), readings, syllableCost);
  const solved = new Set(read.map(({ unit }) => unit.range[0]));
  return {
    edits: read.map(editOf),
    doubts: [...lost.filter(({ range }) => !solved.has(range[0])), ...read.flatMap(doubtOf)],
    by: read.map(({ unit, reading }) => ({ line: unit.line, reading })),
  };
}

/** Another reading of lost bytes within so many nats leaves a doubt. */
const NEAR_NATS = 3;
const REPLACEMENT = '\ufffd';

function readingsFor(damaged: readonly Unit[], syllableCost: SyllableCost): readonly Reading[] {
  const texts = damaged.map(({ text }) => text);
  const glyphs = hasGlyphCodes(texts) ? [glyphReading(solveGlyphs(texts, syllableCost))] : [];
  return [...MOJIBAKE_READINGS, ...LEGACY_READINGS, ...glyphs];
}

const unreadable = ({ range }: Unit): ProposedDoubt => ({ range, posterior: 0, alternatives: [] });

function editOf(read: UnitReading): ProposedEdit {
  const [doubt] = doubtOf(read);
  const edit = exactEdit(read.unit.range, read.text, read.reading.name);
  return doubt ? { ...edit, posterior: doubt.posterior, runnerUp: doubt.alternatives[0] ?? null } : edit;
}

/** Lost bytes can leave two sound words; the likelier one is taken and the others are named. */
function doubtOf({ unit, rivals }: UnitReading): readonly ProposedDoubt[] {
  if (!unit.text.includes(REPLACEMENT)) return [];
  const near = rivals.filter(({ extra, text }) => extra < NEAR_NATS && !isDamaged(tokenVerdict(text)));
  if (near.length === 0) return [];
  const total = near.reduce((sum, { extra }) => sum + Math.exp(-extra), 1);
  const alternatives = near.map(({ text, extra }) => ({ text, posterior: Math.exp(-extra) / total }));
  return [{ range: unit.range, posterior: 1 / total, alternatives }];
}
