// Where did a word lose the space before the next one? (`NguyễnĐứcMạnh`, `NAMĐộc`, `kếhoạch`)
import { isSyllable } from '../../vietnamese/syllable.js';
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import { hasVietnameseLetter, tokenVerdict } from '../noise/token-verdict.js';
import type { ProposedEdit } from '../repairer.js';
import { exactEdit } from './exact-edit.js';
import type { Unit } from './units.js';

/**
 * Edits for units that are no word but fall apart into words in one way only: where capitals start (every part a syllable
 * or an abbreviation), or else where the language model finds a frequent phrase. Loan words (`kilôgam`) stay.
 * A single slip in a sound document stays too, for it may be how a name is written; a heading that ran into the
 * next one (`NAMĐộc`) does not.
 */
export function splitWords(units: Iterable<Unit>, loadModel: () => LanguageModel): readonly ProposedEdit[] {
  const suspects: Unit[] = [];
  for (const unit of units)
    if (unit.text.length >= MIN_LENGTH && tokenVerdict(unit.text) === 'misspelt') suspects.push(unit);
  const splits = enough(suspects, (unit) => unit).flatMap((unit) => {
    const edit = splitUnit(unit, loadModel);
    return edit ? [{ unit, edit }] : [];
  });
  return enough(splits, ({ unit }) => unit).map(({ edit }) => edit);
}

/** Those that stand beside others in their line or document, and headings that ran together. */
function enough<T>(all: readonly T[], unitOf: (one: T) => Unit): readonly T[] {
  if (all.length >= MIN_IN_DOCUMENT) return all;
  const perLine = new Map<number, number>();
  for (const one of all) perLine.set(unitOf(one).line, (perLine.get(unitOf(one).line) ?? 0) + 1);
  return all.filter((one) => perLine.get(unitOf(one).line)! >= MIN_IN_LINE || isRunOnHeading(unitOf(one).text));
}

/** So many words without their space are damage, fewer are slips. */
const MIN_IN_LINE = 2;
const MIN_IN_DOCUMENT = 5;

/** A syllable in capitals before a capitalised one; abbreviations before names (`THPTNguyễn`) are slips. */
function isRunOnHeading(text: string): boolean {
  const capitals = /^\P{L}*(\p{Lu}{2,})\p{Lu}\p{Ll}/u.exec(text)?.[1];
  return capitals !== undefined && isSyllable(capitals);
}

function splitUnit({ text, range }: Unit, loadModel: () => LanguageModel): ProposedEdit | null {
  const lead = /^\P{L}*/u.exec(text)![0];
  const tail = /\P{L}*$/u.exec(text)![0];
  const word = text.slice(lead.length, text.length - tail.length);
  if (!/^\p{L}+$/u.test(word)) return null;
  const parts = splitAtCapitals(word) ?? splitByModel(word, loadModel);
  return parts ? exactEdit(range, `${lead}${parts.join(' ')}${tail}`, 'split-words') : null;
}

/** Shorter runs hold no two words worth a guess. */
const MIN_LENGTH = 5;
/** Nats a word of the phrase may cost after the one before it: frequent neighbours only. */
const MAX_NATS_AFTER = 5;
/** Nats by which the best division must beat the next. */
const MARGIN = 6;
const MILLI = 1000;

/** Cuts before capitals inside the word; null unless every part is sound and one has a letter that only Vietnamese has. */
function splitAtCapitals(word: string): readonly string[] | null {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u);
  if (parts.length < 2 || !parts.some(hasVietnameseLetter)) return null;
  const sound = parts.every((part) => part.length > 1 && (isSyllable(part) || /^[A-ZĐ]{2,6}$/u.test(part)));
  return sound && parts.some((part) => isSyllable(part)) ? parts : null;
}

interface Division {
  readonly parts: readonly string[];
  readonly cost: number;
  /** Cost of the dearest word after the first. */
  readonly worst: number;
}

function splitByModel(word: string, loadModel: () => LanguageModel): readonly string[] | null {
  if (!hasVietnameseLetter(word)) return null;
  const divisions = divide(word);
  if (divisions.length === 0) return null;
  const model = loadModel();
  if (model.idOf(modelForm(word)) !== UNKNOWN) return null;
  const priced = divisions.map((parts) => price(parts, model)).sort((a, b) => a.cost - b.cost);
  const [best, next] = priced;
  if (!best || best.worst > MAX_NATS_AFTER * MILLI) return null;
  return next && next.cost - best.cost < MARGIN * MILLI ? null : best.parts;
}

/** All divisions into syllables of at least two letters. */
function divide(word: string): readonly (readonly string[])[] {
  if (word === '') return [[]];
  const divisions: (readonly string[])[] = [];
  for (let end = 2; end <= Math.min(word.length, MAX_SYLLABLE); end++) {
    const first = word.slice(0, end);
    if (!isSyllable(first) || word.length - end === 1) continue;
    for (const rest of divide(word.slice(end))) divisions.push([first, ...rest]);
  }
  return divisions;
}

/** `nghiêng`. */
const MAX_SYLLABLE = 7;

function price(parts: readonly string[], model: LanguageModel): Division {
  let state = model.start;
  let cost = 0;
  let worst = 0;
  for (const [i, part] of parts.entries()) {
    const id = model.idOf(modelForm(part));
    const own = id === UNKNOWN ? Number.POSITIVE_INFINITY : model.cost(state, id);
    cost += own;
    if (i > 0) worst = Math.max(worst, own);
    state = model.next(state, id);
  }
  return { parts, cost, worst };
}
