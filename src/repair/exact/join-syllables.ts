// Which spaces stand inside a syllable? (`Cá c khó a` for `Các khóa`, `K Ế H O Ạ C H` for `KẾ HOẠCH`)
import type { Range } from '../../model/evidence.js';
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { tokenVerdict } from '../noise/token-verdict.js';
import type { ProposedEdit } from '../repairer.js';
import { exactEdit } from './exact-edit.js';
import { modelWordId } from './model-word.js';

/** One run between spaces. `glued`: exactly one blank parts it from the next. */
interface Run {
  readonly text: string;
  readonly range: Range;
  readonly glued: boolean;
}

/**
 * Lines of `text` (by their ranges) that show broken syllables are joined where the language model finds the words.
 * `suspect`: the lines to look at first, those with lone letters; the others are read only when breaks run throughout.
 */
export function joinSyllables(
  text: string,
  lines: readonly Range[],
  suspect: readonly boolean[],
  loadModel: () => LanguageModel,
): readonly ProposedEdit[] {
  const broken: Range[] = [];
  let weak = 0;
  for (let line = 0; line < lines.length; line++) {
    if (!suspect[line]) continue;
    const runs = runsOf(text, lines[line]!);
    const proofs = proofsIn(runs);
    if (proofs === 0) continue;
    if (isBroken(runs, proofs)) broken.push(lines[line]!);
    else weak++;
  }
  if (broken.length === 0) return [];
  const throughout = broken.length >= MIN_LINES && broken.length >= weak;
  const model = loadModel();
  return (throughout ? lines : broken).flatMap((range) => joinLine(runsOf(text, range), model));
}

/** Two proofs, and one for every eighth word: a lone `c` in "điểm c" proves nothing. */
const MIN_PROOFS = 2;
const WORDS_PER_PROOF = 8;
/** Where so many lines are broken, the others are read the same way: their breaks prove less each (`NỘ I DUNG`). */
const MIN_LINES = 3;
/** `nghiêng` letter by letter. */
const MAX_PIECES = 7;
/** Nats of a fragment that is no word. */
const FRAGMENT = 22;
/** Nats more for a lone small letter that is no word of its own than for a syllable. */
const LONE_LETTER = 6;
const BEAM = 8;
const MILLI = 1000;

function isBroken(runs: readonly Run[], proofs: number): boolean {
  const words = runs.filter(({ text }) => /\p{L}/u.test(text)).length;
  return proofs >= MIN_PROOFS && proofs * WORDS_PER_PROOF >= words;
}

function runsOf(text: string, [start, end]: Range): readonly Run[] {
  const runs = [...text.slice(start, end).matchAll(RUN)];
  return runs.map((run, i) => {
    const from = start + run.index;
    const to = from + run[0].length;
    const next = runs[i + 1];
    const glued = next !== undefined && start + next.index === to + 1 && text[to] !== '/';
    return { text: run[0], range: [from, to], glued };
  });
}

/** Places where a fragment and its neighbour make a syllable with marks. */
function proofsIn(runs: readonly Run[]): number {
  let proofs = 0;
  for (let i = 0; i < runs.length; i++) {
    if (!isFragment(runs[i]!.text) && !(runs[i + 1] && isFragment(runs[i + 1]!.text))) continue;
    const end = joinable(runs, i).find((to) => to - i > 1);
    if (end === undefined || !runs.slice(i, end).some(({ text }) => isFragment(text))) continue;
    if (tokenVerdict(joined(runs, i, end)) !== 'marked') continue;
    proofs++;
    i = end - 1;
  }
  return proofs;
}

/** What no word is: consonants alone, or letters that make no syllable. */
function isFragment(run: string): boolean {
  const letters = run.replace(/[.,;:!?)”"]+$/u, '');
  return /^[bcdđghklmnpqrstvx]{1,3}$/iu.test(letters) || tokenVerdict(run) === 'misspelt';
}

/** Ends of the joins from `start` that are one syllable, the run alone first. */
function joinable(runs: readonly Run[], start: number): readonly number[] {
  const ends = [start + 1];
  for (let end = start + 2; end <= Math.min(runs.length, start + MAX_PIECES); end++) {
    if (!runs[end - 2]!.glued || /[^\p{L}]$/u.test(runs[end - 2]!.text) || /^[^\p{L}]/u.test(runs[end - 1]!.text))
      break;
    const word = joined(runs, start, end);
    const verdict = tokenVerdict(word);
    // The one letter of abbreviations that breaks off like a marked vowel: "Đ KT", "QĐ ND".
    const code =
      /^[A-Z]*Đ[A-ZĐ]+\P{L}*$/u.test(word) && runs.slice(start, end - 1).every(({ text }) => text.endsWith('Đ'));
    if (verdict === 'marked' || verdict === 'plain' || code) ends.push(end);
  }
  return ends;
}

function joined(runs: readonly Run[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += runs[i]!.text;
  return text;
}

/** A slash parts words like a space, but nothing is joined across it. */
const RUN = /[^\s/]+/gu;

interface Path {
  readonly cost: number;
  readonly state: number;
  readonly from: { readonly start: number; readonly path: Path } | null;
}

/** The cheapest way to read the runs, alone or joined, under the language model. */
function joinLine(runs: readonly Run[], model: LanguageModel): readonly ProposedEdit[] {
  const paths: Path[][] = Array.from({ length: runs.length + 1 }, () => []);
  paths[0]!.push({ cost: 0, state: model.start, from: null });
  for (let start = 0; start < runs.length; start++) {
    const beam = prune(paths[start]!);
    for (const end of joinable(runs, start)) {
      const word = joined(runs, start, end);
      for (const path of beam) paths[end]!.push(extend(path, word, start, model));
    }
  }
  const edits: ProposedEdit[] = [];
  let end = runs.length;
  for (let path = prune(paths[end]!)[0]; path?.from; path = path.from.path) {
    const { start } = path.from;
    if (end - start > 1) {
      edits.push(
        exactEdit([runs[start]!.range[0], runs[end - 1]!.range[1]], joined(runs, start, end), 'join-syllable'),
      );
    }
    end = start;
  }
  return edits.reverse();
}

function extend(path: Path, word: string, start: number, model: LanguageModel): Path {
  const id = modelWordId(word, model);
  if (id === null) return { ...path, from: { start, path } };
  const cost = path.cost + wordCost(word, path.state, id, model);
  return { cost, state: model.next(path.state, id), from: { start, path } };
}

function wordCost(word: string, state: number, id: number, model: LanguageModel): number {
  if (isFragment(word)) return FRAGMENT * MILLI;
  const lone = /^\p{Ll}$/u.test(word) ? LONE_LETTER * MILLI : 0;
  return id === UNKNOWN ? FRAGMENT * MILLI : model.cost(state, id) + lone;
}

/** Best path of each model state; ties to the first found. */
function prune(paths: readonly Path[]): readonly Path[] {
  const best = new Map<number, Path>();
  for (const path of paths)
    if (path.cost < (best.get(path.state)?.cost ?? Number.POSITIVE_INFINITY)) best.set(path.state, path);
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
