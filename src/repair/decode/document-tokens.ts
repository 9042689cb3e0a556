// Which tokens does the document hold, in which paragraphs, and which of them may be read anew?
import type { NoiseClass, Range } from '../../model/evidence.js';
import { CLASS_TOKENS, classifyToken } from '../language/classify-token.js';
import { ABBREVIATION, type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import type { InputLine, RepairInput } from '../repairer.js';
import { TOKEN } from '../token-pattern.js';
import type { Place } from './token-shapes.js';

/** A run of characters without white space. `fixedId`: what the model reads for it when it may not change. */
export interface DocumentToken {
  readonly text: string;
  readonly range: Range;
  readonly line: number;
  readonly page: number;
  readonly place: Place;
  /** Model id of a token that stays as it is; -1 for a token to decode; -2 for bare punctuation, which the model does not read. */
  readonly fixedId: number;
  /** The digits of a token that stays may all be misread letters, where the words around them leave no other sense: `quản 19`. */
  readonly mayBeWord: boolean;
  /** The model starts a sentence after this token. */
  readonly endsSentence: boolean;
}
export const DECODE = -1;
export const PUNCTUATION = -2;

/** Tokens that the model reads in one go; line breaks inside a paragraph are white space. */
export type Paragraph = readonly DocumentToken[];

/** Paragraphs in order. Only lines for which `wanted` holds are looked at; the others cut paragraphs. */
export function paragraphsOf(
  input: RepairInput,
  model: LanguageModel,
  wanted: (line: InputLine) => boolean,
): Paragraph[] {
  return [...walkParagraphs(input, model, wanted)];
}

/** As `paragraphsOf`, one by one: the tokens of a thousand pages need not be there at once. */
export function* walkParagraphs(
  input: RepairInput,
  model: LanguageModel,
  wanted: (line: InputLine) => boolean,
): Iterable<Paragraph> {
  let paragraph: DocumentToken[] = [];
  const widest = widthOf(input.lines);
  let previous = null as { text: string; capitals: boolean; blankAfter: boolean } | null;
  let span = 0;
  for (const [index, line] of input.lines.entries()) {
    const text = input.text.slice(line.range[0], line.range[1]);
    // Blank lines are clean, so they are not wanted; nor are page numbers.
    if (!LETTER.test(text) && (!wanted(line) || text.trim() === '')) {
      if (previous) previous = { ...previous, blankAfter: true };
      continue;
    }
    if (!wanted(line)) {
      previous = null;
      continue;
    }
    while (span < input.protectedSpans.length && input.protectedSpans[span]!.range[1] <= line.range[0]) span++;
    const capitals = isCapitals(wordsOf(text, line, input, span));
    if (!previous || !continues(previous, text, capitals, widest)) {
      if (paragraph.length > 0) yield paragraph;
      paragraph = [];
    }
    const starts = paragraph.length === 0 || paragraph.at(-1)!.endsSentence;
    paragraph.push(...tokensOfLine(text, line, index, capitals, input, span, starts, model));
    previous = { text, capitals, blankAfter: false };
  }
  if (paragraph.length > 0) yield paragraph;
}

/** Whether a line goes on with the sentence of the line before. */
function continues(
  previous: { text: string; capitals: boolean; blankAfter: boolean },
  text: string,
  capitals: boolean,
  widest: number,
): boolean {
  if (STARTS_ITEM.test(text)) return false;
  if (capitals !== previous.capitals) return false;
  const startsLow = /^\s*\p{Ll}/u.test(text);
  if (previous.blankAfter) return startsLow && !ENDS_SENTENCE.test(previous.text);
  if (startsLow) return true;
  return previous.text.trimEnd().length > widest * FULL_LINE && !ENDS_SENTENCE.test(previous.text);
}

function tokensOfLine(
  text: string,
  line: InputLine,
  index: number,
  capitals: boolean,
  input: RepairInput,
  firstSpan: number,
  paragraphStart: boolean,
  model: LanguageModel,
): DocumentToken[] {
  const tokens: DocumentToken[] = [];
  let span = firstSpan;
  for (const match of text.matchAll(TOKEN)) {
    const start = line.range[0] + match.index;
    const end = start + match[0].length;
    while (span < input.protectedSpans.length && input.protectedSpans[span]!.range[1] <= start) span++;
    const held = input.protectedSpans[span];
    const isHeld = held !== undefined && held.range[0] < end;
    const core = isHeld ? input.text.slice(Math.max(start, held.range[0]), Math.min(end, held.range[1])) : match[0];
    const fixedId = isHeld
      ? heldId(core, model)
      : /[\p{L}\p{N}]/u.test(match[0]) || MISREAD.test(match[0])
        ? DECODE
        : PUNCTUATION;
    const before = tokens.at(-1);
    const starts = before
      ? before.endsSentence || before.fixedId === PUNCTUATION || OPENS_QUOTE.test(match[0])
      : paragraphStart;
    const enumerates = tokens.length === 0 && isHeld && /^[.)/–-]/u.test(input.text.slice(held.range[1], end));
    tokens.push({
      text: match[0],
      range: [start, end],
      line: index,
      page: line.page,
      place: capitals ? 'capitals' : starts ? 'start' : 'inside',
      fixedId,
      mayBeWord: isHeld && !enumerates && ENGINE_NOISE.has(line.noise) && SHORT_NUMBER.test(match[0]),
      endsSentence: enumerates || SENTENCE_MARK.test(match[0]),
    });
  }
  return capitals ? tokens : withRunsOfCapitals(tokens);
}

/** Some words in capitals after each other are capitals inside a line too: `TRƯỜNG TIỂU HỌC … Độc lập`. */
function withRunsOfCapitals(tokens: readonly DocumentToken[]): DocumentToken[] {
  const isCapital = tokens.map(({ fixedId, text }) => fixedId === DECODE && CAPITAL_WORD.test(text));
  const run = new Array<number>(tokens.length).fill(0);
  for (let at = 0, from = 0; at <= tokens.length; at++) {
    if (at < tokens.length && isCapital[at]) continue;
    run.fill(at - from, from, at);
    from = at + 1;
  }
  return tokens.map((token, at) => (run[at]! >= RUN_OF_CAPITALS ? { ...token, place: 'capitals' } : token));
}

function heldId(core: string, model: LanguageModel): number {
  const kind = classifyToken(core);
  const classToken = CLASS_TOKENS[kind];
  if (classToken) return model.idOf(classToken);
  const id = model.idOf(modelForm(core));
  return id === UNKNOWN && kind === 'abbreviation' ? ABBREVIATION : id;
}

/** The line without what is protected: `Số: 12/KH-UBND` is no line of capitals. */
function wordsOf(text: string, line: InputLine, { protectedSpans }: RepairInput, firstSpan: number): string {
  let words = '';
  let at = 0;
  for (let span = firstSpan; span < protectedSpans.length; span++) {
    const [from, to] = protectedSpans[span]!.range;
    if (from >= line.range[1]) break;
    words += text.slice(at, Math.max(at, from - line.range[0]));
    at = to - line.range[0];
  }
  return words + text.slice(at);
}

function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > CAPITALS_RATIO * lower && upper > 1;
}

function widthOf(lines: readonly InputLine[]): number {
  const lengths = lines.map((line) => line.range[1] - line.range[0]).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * WIDE_QUANTILE)] ?? 0;
}

/** Engines that do not know Vietnamese read its marked letters as digits. */
const ENGINE_NOISE: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols']);
const LETTER = /\p{L}/u;
const SHORT_NUMBER = /^\p{Nd}{1,3}[.,;:!]?$/u;
/** Two capitals at least and no small letter. */
const CAPITAL_WORD = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;
const RUN_OF_CAPITALS = 3;
const OPENS_QUOTE = /^["“]/u;
const WIDE_QUANTILE = 0.9;
/** A line shorter than this share of a full one ends its paragraph. */
const FULL_LINE = 0.75;
const CAPITALS_RATIO = 2;
const STARTS_ITEM = /^\s*(?:[-–—+*•✓]\s*\S|(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]+|\p{L})[.)/]\s)/u;
const SENTENCE_MARK = /[.;:!?…]["”’)]*$/u;
const ENDS_SENTENCE = /[.;:!?…]["”’)]*\s*$/u;
/** Marks alone that stand for a letter rather than punctuation. */
const MISREAD = /[~\\§$&\p{Sc}]/u;
