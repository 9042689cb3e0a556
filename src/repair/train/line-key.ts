// Are two lines the same text? Held-out and sample lines must not be trained on, whatever their case and punctuation.

/**
 * A 52-bit key of the letters of a line: two lines with the same letters, case aside, have the same key; digits, spaces and
 * punctuation do not count. -1 for a line of fewer than 30 letters: such lines are formulas ("Nơi nhận:", "KẾ HOẠCH",
 * "Điều 1. Phạm vi điều chỉnh") that stand in every document.
 */
export function lineKey(line: string): number {
  return keyOf(line.toLowerCase(), Number.POSITIVE_INFINITY);
}

/** A set of lines that can be asked quickly for a million others: most differ within their first letters. */
export class LineSet {
  private readonly starts = new Set<number>();
  private readonly keys = new Set<number>();

  add(line: string): void {
    const key = lineKey(line);
    if (key < 0) return;
    this.keys.add(key);
    this.starts.add(startKey(line));
  }

  /** Whether a line of the same letters was added. Never true for a formula. */
  has(line: string): boolean {
    const start = startKey(line);
    return start >= 0 && this.starts.has(start) && this.keys.has(lineKey(line));
  }

  get size(): number {
    return this.keys.size;
  }
}

/** Key of the first letters only. */
function startKey(line: string): number {
  const key = keyOf(line.slice(0, START_UNITS).toLowerCase(), LEAST_LETTERS);
  return key >= 0 ? key : keyOf(line.toLowerCase(), LEAST_LETTERS);
}

function keyOf(text: string, most: number): number {
  let high = FNV_OFFSET;
  let low = FNV_OFFSET ^ SECOND_HASH;
  let letters = 0;
  for (let at = 0; at < text.length && letters < most; at += 1) {
    const unit = text.charCodeAt(at);
    if (IS_LETTER[unit] === 0) continue;
    high = Math.imul(high ^ unit, FNV_PRIME);
    low = Math.imul(low ^ unit, SECOND_PRIME);
    letters += 1;
  }
  if (letters < LEAST_LETTERS) return -1;
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}

/** Holds 30 letters in nearly every line. */
const START_UNITS = 60;

/** About eight syllables: the shortest run that says which document it is from. */
const LEAST_LETTERS = 30;

// FNV-1a (Fowler, Noll, Vo), 32 bit, and the same with another start and prime.
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SECOND_HASH = 0x5bd1e995;
const SECOND_PRIME = 0x85ebca6b;

/** 1 for each UTF-16 unit that is a letter, cased or not. */
const IS_LETTER = Uint8Array.from({ length: 65_536 }, (_, unit) => (/\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 0));
