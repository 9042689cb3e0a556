// Which pages with Vietnamese marks did an engine misread? Their words in their places tell, even where every one of them is a syllable.
import type { Range } from '../../model/evidence.js';
import type { LanguageModel } from '../language/language-model.js';
import type { NoiseVerdict } from '../repairer.js';
import { type MisplacedWords, misplacedWords } from './misplaced-words.js';

/** What the language model says of the pages, asked only where spelling does not settle it. */
export interface PageWitness {
  /** The page holds so many words out of place that an engine must have misread it. */
  verdictOn(page: number): NoiseVerdict | undefined;
  /** Odd spellings are misreadings and not names or other languages: some words are out of place as well. */
  bearsOut(page: number): boolean;
}

/** A line of the text, and its page from 1. */
export interface PlacedLine {
  readonly range: Range;
  readonly page: number;
}

/** So many different misreadings, and so large a share of the words: none of 543 documents of the administration that were looked at. */
const MISREADINGS = 3;
const SHARE = 0.003;
/** Words of names and other languages stand apart from what misplaces words: news with odd spellings have one at most. */
const BORNE_OUT = 2;
const BORNE_OUT_SHARE = 0.001;
const FEW_WORDS = 100;
/** Pages longer than this are looked at in parts: so many lines of every so many. */
const WORDS_ENOUGH = 4000;
const BLOCK = 20;

/** Judges all of the given pages when the first is asked for: pages of one document bear each other out. */
export function pageWitness(text: string, lines: readonly PlacedLine[], loadModel: () => LanguageModel): PageWitness {
  let judged: ReturnType<typeof judgePages> | undefined;
  const judge = () => {
    judged ??= judgePages(text, lines, loadModel());
    return judged;
  };
  return {
    verdictOn: (page) => {
      const { pages, allMisread } = judge();
      const own = pages.get(page);
      if (!own || own.misreadings.size === 0) return undefined;
      return allMisread || isMisread(own) ? { noise: 'ocr-noise', reason: reasonOf(own) } : undefined;
    },
    bearsOut: (page) => {
      const own = judge().pages.get(page);
      if (!own) return false;
      const { size } = own.misreadings;
      return size >= (own.words < FEW_WORDS ? 1 : BORNE_OUT) && size >= BORNE_OUT_SHARE * own.words;
    },
  };
}

function isMisread({ words, misreadings }: MisplacedWords): boolean {
  return misreadings.size >= MISREADINGS && misreadings.size >= SHARE * words;
}

function reasonOf({ words, misreadings }: MisplacedWords): string {
  const [first] = misreadings;
  return `${misreadings.size} of ${words} words stand where others belong, such as ${first}`;
}

function together(pages: readonly MisplacedWords[]): MisplacedWords {
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  return { words, misreadings: new Set(pages.flatMap(({ misreadings }) => [...misreadings])) };
}

function judgePages(
  text: string,
  lines: readonly PlacedLine[],
  model: LanguageModel,
): { readonly pages: ReadonlyMap<number, MisplacedWords>; readonly allMisread: boolean } {
  const byPage = new Map<number, Range[]>();
  for (const { range, page } of lines) {
    const held = byPage.get(page);
    if (held) held.push(range);
    else byPage.set(page, [range]);
  }
  const pages = new Map([...byPage].map(([page, held]) => [page, misplacedWords(text, enoughOf(held), model)]));
  return { pages, allMisread: isMisread(together([...pages.values()])) };
}

/** Blocks of lines spread evenly over a page that is too long to be looked at whole. */
function enoughOf(lines: readonly Range[]): readonly Range[] {
  const letters = lines.reduce((sum, [start, end]) => sum + end - start, 0);
  const every = Math.ceil(letters / (WORDS_ENOUGH * LETTERS_A_WORD));
  return every <= 1 ? lines : lines.filter((_, i) => Math.floor(i / BLOCK) % every === 0);
}

const LETTERS_A_WORD = 5;
