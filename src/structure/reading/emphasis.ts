// Which characters of a text line are markdown formatting and no content?

/** `skipped[i]` says that unit `i` is a mark. `whole`: the line, its bullet or number aside, is a heading or emphasised throughout. */
export interface Emphasis {
  readonly skipped: ReadonlySet<number>;
  readonly whole: boolean;
}

const NONE: Emphasis = { skipped: new Set(), whole: false };

/** `# heading`, `> quote`: marks of the whole line. */
const LINE_MARK = /^\s*(?:#{1,6}\s+|>\s+)/u;
/** A pair hugs its text and has no letter or digit on its outer sides, so that "2*3*4" and "a__b" are left alone; of some length, lest each opening mark look for its end through a long line. */
const PAIRS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{2,3})(?=[^\s*_])([^*]{0,2000}?[^\s*_]|\S)\1(?![\p{L}\p{N}*_])/gu;
/** Half a pair: emphasis that goes on over the line end. */
const HALF_PAIR = /\*\*(?=[^\s*])|(?<=[^\s*])\*\*/gu;
/** "1\\. Mục đích": a mark that is meant as print. */
const ESCAPE = /\\(?=[\\`*_{}[\]()#+\-.!|>~])/gu;
const LIST_MARK = /^\s*(?:[-+•]|\(?[\p{L}\p{N}.]{1,6}[.)/])?\s*/u;

/**
 * @example emphasisOf('- **Đợt 1:** từ nay') // skips the four stars
 */
export function emphasisOf(line: string): Emphasis {
  if (!/[*_#>\\]/u.test(line)) return NONE;
  const skipped = new Set<number>();
  const lineMark = LINE_MARK.exec(line)?.[0] ?? '';
  for (let i = 0; i < lineMark.length; i++) skipped.add(i);
  let covered = 0;
  for (const match of line.matchAll(PAIRS)) {
    const width = match[1]!.length;
    const end = match.index + match[0].length;
    for (let i = 0; i < width; i++) skipped.add(match.index + i).add(end - 1 - i);
    covered += match[0].length;
  }
  for (const match of line.matchAll(HALF_PAIR)) skipped.add(match.index).add(match.index + 1);
  for (const match of line.matchAll(ESCAPE)) skipped.add(match.index);
  const listMark = LIST_MARK.exec(line)?.[0].length ?? 0;
  return { skipped, whole: lineMark.includes('#') || (covered > 0 && covered >= line.trimEnd().length - listMark) };
}
