// Which words are syllables, but hardly those that were printed? What a Vietnamese engine misreads is mostly a word again (`kiếm tra`).
import type { Range } from '../../model/evidence.js';
import { skeletonOf } from '../../vietnamese/syllable.js';
import { CLASS_TOKENS, classifyToken } from '../language/classify-token.js';
import { type LanguageModel, SENTENCE_END, SPECIAL_TOKENS } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';

/** `words` looked at; `misreadings`: each distinct pair `kiếm > kiểm` of a word read and the word that its place asks for. */
export interface MisplacedWords {
  readonly words: number;
  readonly misreadings: ReadonlySet<string>;
}

/**
 * Words in small letters whose place in the sentence asks, e^8 times as strongly, for another word of the same letters with other marks.
 * One word in 30,000 is such in plans, laws and letters, one in 3,000 in news; one in 30 where an engine read a page at 110 dpi.
 *
 * @example misplacedWords('công tác kiếm tra', [[0, 17]], model).misreadings // new Set(['kiếm > kiểm'])
 */
export function misplacedWords(text: string, lines: Iterable<Range>, model: LanguageModel): MisplacedWords {
  const { variants, tokens } = knowledgeOf(model);
  const misreadings = new Set<string>();
  let words = 0;
  let before = model.start;
  /** The word that waits for the one after it to be known, the state it was read in, the state it leads to and its cost. */
  let waiting = NONE;
  let from = 0;
  let after = 0;
  let cost = 0;
  const judge = (next: number): void => {
    if (waiting === NONE) return;
    const own = cost + model.cost(after, next);
    let least = own - DEARER;
    let meant = NONE;
    for (const variant of variants.get(waiting)!) {
      const first = model.read(from, variant);
      if (variant === waiting || first > least) continue;
      const all = first + model.cost(model.reached, next);
      if (all > least) continue;
      least = all;
      meant = variant;
    }
    if (meant !== NONE) misreadings.add(`${model.tokenOf(waiting)} > ${model.tokenOf(meant)}`);
    waiting = NONE;
  };
  for (const [start, end] of lines) {
    for (const [run] of text.slice(start, end).matchAll(RUN)) {
      let token = tokens.get(run);
      if (token === undefined) {
        if (tokens.size >= TOKENS_KEPT) tokens.clear();
        token = tokenOf(run, model);
        tokens.set(run, token);
      }
      if (token.id === NONE) continue;
      words++;
      judge(token.id);
      const own = model.read(before, token.id);
      if (token.mayBeMisread && own > DEARER) {
        [waiting, from, after, cost] = [token.id, before, model.reached, own];
        model.read(before, token.id);
      }
      before = model.reached;
      if (!token.endsSentence) continue;
      judge(SENTENCE_END);
      before = model.start;
    }
  }
  judge(SENTENCE_END);
  return { words, misreadings };
}

/** By so much must the other word be likelier, milli-nats. */
const DEARER = 8000;
const NONE = -1;
const RUN = /\S+/gu;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const SMALL = /^\p{Ll}+$/u;
const SENTENCE_MARK = /[.;:!?…]["”’)]*$/u;
const TOKENS_KEPT = 20_000;

/** A run as the model reads it; NONE for punctuation. Capitalised words may be names. */
interface Token {
  readonly id: number;
  readonly mayBeMisread: boolean;
  readonly endsSentence: boolean;
}

function tokenOf(run: string, model: LanguageModel): Token {
  const core = run.replace(OUTER, '');
  if (core === '') return { id: NONE, mayBeMisread: false, endsSentence: false };
  const id = model.idOf(CLASS_TOKENS[classifyToken(core)] ?? modelForm(core));
  const mayBeMisread = id >= SPECIAL_TOKENS.length && SMALL.test(core);
  return { id, mayBeMisread, endsSentence: SENTENCE_MARK.test(run) };
}

interface Knowledge {
  /** Words of the same letters with other marks, by model id; the word itself among them. */
  readonly variants: ReadonlyMap<number, readonly number[]>;
  /** Runs already seen. */
  readonly tokens: Map<string, Token>;
}

const known = new WeakMap<LanguageModel, Knowledge>();

function knowledgeOf(model: LanguageModel): Knowledge {
  const had = known.get(model);
  if (had) return had;
  const groups = new Map<string, number[]>();
  const variants = new Map<number, readonly number[]>();
  for (let id = SPECIAL_TOKENS.length; id < model.size; id++) {
    const skeleton = skeletonOf(model.tokenOf(id));
    const group = groups.get(skeleton) ?? [];
    groups.set(skeleton, group);
    group.push(id);
    variants.set(id, group);
  }
  const made = { variants, tokens: new Map<string, Token>() };
  known.set(model, made);
  return made;
}
