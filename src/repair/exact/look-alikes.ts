// Is a letter of another alphabet standing where a Vietnamese one that looks the same should?
import { tokenVerdict } from '../noise/token-verdict.js';
import type { ProposedEdit } from '../repairer.js';
import { exactEdit } from './exact-edit.js';
import type { Unit } from './units.js';

/** Letter -> the Vietnamese letter of the same shape: Icelandic eth, African D, Cyrillic and Greek. Source: Unicode confusables. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }).concat(
    pairs('АВЕЅІКМНОРСТУХаеѕіорсухԛԝ', 'ABESIKMHOPCTYXaesiopcyxqw'),
    pairs('ΑΒΕΙΚΜΝΟΡΤΥΧο', 'ABEIKMNOPTYXo'),
  ),
);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, i) => [letter, to[i]!]);
}

/** Edits for the units that become sound words when look-alikes are read as what they look like and loose marks are attached. */
export function readLookAlikes(units: Iterable<Unit>): readonly ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  for (const { text, range } of units) {
    if (!MAY_HOLD.test(text)) continue;
    const verdict = tokenVerdict(text);
    if (verdict !== 'foreign' && verdict !== 'junk') continue;
    const read = attachMarks([...text].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join(''));
    if (read !== text && SOUND.has(tokenVerdict(read))) edits.push(exactEdit(range, read, 'look-alike'));
  }
  return edits;
}

/** Tone before shape (a, dot below, breve) does not compose; shape first does. */
function attachMarks(text: string): string {
  const ordered = text
    .normalize('NFD')
    .replace(/\p{M}{2,}/gu, (marks) => [...marks].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join(''));
  return ordered.normalize('NFC');
}

const rank = (mark: string) => (SHAPES.includes(mark) ? 0 : 1);
const SHAPES = '\u0302\u0306\u031b';
const MAY_HOLD = /[ÐðƉɖ\p{sc=Cyrl}\p{sc=Grek}\p{M}]/u;
const SOUND: ReadonlySet<string> = new Set(['marked', 'plain', 'none', 'capitals']);
