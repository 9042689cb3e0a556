// From a paragraph to the tokens that the language model reads. Training and decoding share it.
import type { Range } from '../../model/evidence.js';
import { CLASS_TOKENS, classifyToken, isAddress, type TokenKind } from './classify-token.js';
import { modelForm } from './model-form.js';

/** One token: `text` in model form or a class token, `range` of its characters in the source. */
export interface ModelToken {
  readonly text: string;
  readonly kind: TokenKind;
  readonly range: Range;
  /** True for the first token of a sentence: the model reads it in state `start`. */
  readonly sentenceStart: boolean;
}

/**
 * The tokens of one paragraph (NFC). Runs between white space, outer punctuation off, `/` and `-` between two words split;
 * numbers, dates, codes, addresses and roman numerals become class tokens. A sentence ends after . ; : ! ? … and an
 * enumerator (`1.`, `a)`, `II.`) is a sentence of its own. `offset` is added to all ranges.
 *
 * @example tokenise('1. Uỷ ban xã/phường').map((token) => token.text) // ['<num>', 'ủy', 'ban', 'xã', 'phường']
 */
export function tokenise(paragraph: string, offset = 0): ModelToken[] {
  const tokens: ModelToken[] = [];
  let sentenceStart = true;
  let afterCapitals = false;
  for (const run of paragraph.matchAll(RUN)) {
    const first = tokens.length === 0;
    for (const piece of pieces(run[0], run.index)) {
      const source = paragraph.slice(piece.start, piece.end);
      if (source.length > 0) {
        const kind = kindOf(source, piece.after, first, afterCapitals, tokens.at(-1)?.text);
        const text = CLASS_TOKENS[kind] ?? modelForm(source);
        tokens.push({ text, kind, range: [offset + piece.start, offset + piece.end], sentenceStart });
        sentenceStart = false;
        afterCapitals = kind === 'word' ? CAPITALS.test(source) : afterCapitals;
      }
      if (endsSentence(source, piece.after, first)) sentenceStart = true;
    }
  }
  return tokens;
}

/** A stretch without outer punctuation, and the punctuation that follows it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

function pieces(run: string, at: number): Piece[] {
  const lead = LEADING.exec(run)![0].length;
  if (lead === run.length) return [{ start: at, end: at, after: run }];
  const tail = TRAILING.exec(run)![0].length;
  const core = run.slice(lead, run.length - tail);
  const start = at + lead;
  if (LETTERS_ONLY.test(core) || isAddress(core)) {
    return [{ start, end: start + core.length, after: run.slice(run.length - tail) }];
  }
  const cut: Piece[] = [];
  let from = 0;
  for (const joint of core.matchAll(HAS_DIGIT.test(core) ? JOINT_NEAR_DIGITS : JOINT)) {
    cut.push({ start: start + from, end: start + joint.index, after: joint[0] });
    from = joint.index + joint[0].length;
  }
  cut.push({ start: start + from, end: start + core.length, after: run.slice(run.length - tail) });
  return cut;
}

function kindOf(
  source: string,
  after: string,
  first: boolean,
  afterCapitals: boolean,
  previous: string | undefined,
): TokenKind {
  const kind = classifyToken(source);
  if (kind !== 'roman' || !ROMAN_OR_SYLLABLE.test(source)) return kind;
  // "VI PHẠM" is a word in capitals, "PHỤ LỤC VI" and "VI." are numerals.
  const marked = first || /^[.)/:]/u.test(after) || COUNTED.has(previous ?? '');
  return marked || !afterCapitals ? 'roman' : 'word';
}

function endsSentence(source: string, after: string, first: boolean): boolean {
  if (after === '') return false;
  if (first && ENUMERATOR.test(source) && /^[.)/]/u.test(after)) return true;
  if (!SENTENCE_MARK.test(after)) return false;
  return !(after.startsWith('.') && SHORTENED.has(source.toLowerCase()));
}

const RUN = /\S+/gu;
const LEADING = /^[^\p{L}\p{N}]*/u;
const TRAILING = /[^\p{L}\p{N}\p{M}]*$/u;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const HAS_DIGIT = /\p{Nd}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Between two words: a slash, a dash, any punctuation whose space was lost. A dot only between two longer parts (Tp.HCM, not v.v). */
const JOINT =
  /(?<=\p{L}\p{M}*)(?:[.'’_]*[^\p{L}\p{N}\p{M}.'’_][^\p{L}\p{N}\p{M}]*|(?<=\p{L}{2})\.+(?=\p{L}{2}))(?=\p{L})/gu;
/** Beside digits only where it cannot be part of a code or a number: after a word of lower case (Covid-19), between two years. */
const JOINT_NEAR_DIGITS =
  /(?<=(?<!\p{L})\p{L}\p{Ll}{2,})[-,;:(]+(?=\p{L}|\p{Nd})|(?<=(?<!\p{Nd})(?:19|20)\p{Nd}{2})[-–](?=(?:19|20)\p{Nd}{2}(?!\p{Nd}))|[;:("“]+(?=\p{L})/gu;

const SENTENCE_MARK = /[.;:!?…]/u;
const ENUMERATOR = /^(?:\p{L}|\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]+)$/u;
const ROMAN_OR_SYLLABLE = /^(?:I|VI|XI)$/u;
/** What a roman numeral counts: phần I, chương VI, quý II, phụ lục XI, khóa XI. */
const COUNTED: ReadonlySet<string> = new Set(
  'phần chương mục quý lục số khóa thứ lần kỳ loại hạng nhóm bảng biểu'.split(' '),
);
/** Words that are shortened with a full stop inside a sentence. */
const SHORTENED: ReadonlySet<string> = new Set(
  'tp tx tt q p h x st tr ths ts gs pgs bs ks cn ncs nxb tm kt tl tuq q ô b đ vd'.split(' '),
);
