// Is a page nested so deep that building its tree takes for ever?

/** Elements that end by themselves, or have no end: they say nothing of depth. */
const UNCOUNTED = new Set(
  'p li td tr th dt dd option optgroup tbody thead tfoot colgroup col br hr img input meta link area base embed source track wbr param'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;

/** Real pages nest some 60 deep, with faults a few hundred; browsers cut at 512. Time to build the tree grows with the square. */
export const MAX_NESTING = 3000;

/** Whether more elements stay open at some point than `MAX_NESTING`. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, name] of text.matchAll(TAG)) {
    if (UNCOUNTED.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
