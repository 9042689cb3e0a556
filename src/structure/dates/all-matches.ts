// Which matches has a global pattern in a text? As `matchAll`, without the copy of the pattern that costs more than short texts do.

/** All matches, in order. The pattern must have the flag `g` and match no empty text; its `lastIndex` is left at 0. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
