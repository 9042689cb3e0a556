// Where does the clause end that cites a document?
import type { Opener } from './citation-openers.js';

/**
 * The first of: a semicolon, the end of the sentence, a bracket closed that was opened before, a comma behind which the
 * sentence goes on, the next citation of the same rank. A citation inside the subject ("triển khai Nghị quyết số …") is none.
 */
export function clauseEnd(text: string, openers: readonly Opener[], index: number): number {
  const from = openers[index]!.restStart;
  const limit = Math.min(text.length, from + LONGEST);
  const sibling = nextSibling(text, openers, index, limit);
  const end = sibling === undefined ? limit : Math.min(limit, sibling.start);
  const clause = text.slice(from, end);
  return from + Math.min(breakOf(clause), closedBracket(clause));
}

function nextSibling(text: string, openers: readonly Opener[], index: number, limit: number): Opener | undefined {
  const from = openers[index]!.restStart;
  for (let i = index + 1; i < openers.length && openers[i]!.start < limit; i++) {
    const { start } = openers[i]!;
    if (SIBLING_BEFORE.test(text.slice(Math.max(from, start - LOOK_BACK), start))) return openers[i];
  }
  return undefined;
}

/** No clause of a plan is longer; keeps the whole linear. */
const LONGEST = 1500;
const LOOK_BACK = 24;
const SIBLING_BEFORE = /(?:[;,(–-]|(?<!\p{L})(?:và|hoặc|cùng|với|tại))\s{0,2}(?:các\s|theo\s|căn\scứ\s)?$/iu;

/** ". " before a capital, but not in "TP. Hồ Chí Minh". */
const BREAK =
  /;|(?<!(?<!\p{L})(?:TP|Tp|TX|TT|ThS|TS|PGS|GS|Q|P|H|St))\.(?=\s+\p{Lu}|\s*$)|\.\/\.|,\s(?=(?:các|đề\snghị|yêu\scầu|đồng\sthời|nhằm|góp\sphần|đảm\sbảo|bảo\sđảm|để|trong\sđó|cụ\sthể|trên\scơ\ssở|từ\sđó|giải\squyết|hoàn\sthành|chậm\snhất|trước\sngày)(?!\p{L}))/u;
const breakOf = (clause: string): number => {
  const at = clause.search(BREAK);
  return at < 0 ? clause.length : at;
};

function closedBracket(clause: string): number {
  let open = 0;
  for (let i = 0; i < clause.length; i++) {
    if (clause[i] === '(') open++;
    else if (clause[i] === ')' && --open < 0) return i;
  }
  return clause.length;
}
