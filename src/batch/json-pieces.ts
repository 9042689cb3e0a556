// How is a large value written as JSON without ever being one string? Piece by piece: that of a long document fills memory, or is longer than a string may be.

/** `JSON.stringify(value, null, INDENT)` is what the pieces make together. */
const INDENT = 2;
/** Result, `evidence` or `plan`, and what these hold: deeper, a value is small enough to be written at once. */
const DEPTH = 3;
/** Characters of a piece, at least: a write costs the same for a few as for so many. */
const PIECE = 1 << 16;

/** The JSON of plain data, indented by two, in pieces of some 64 kB; together they are what JSON.stringify gives. */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '';
  for (const part of partsOf(value, DEPTH, '')) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* partsOf(value: unknown, depth: number, margin: string): Generator<string> {
  const isList = Array.isArray(value);
  const entries = depth > 0 && typeof value === 'object' && value !== null ? ownEntries(value) : [];
  if (entries.length === 0) {
    // In JSON a line ends between values only, never within a string.
    yield (JSON.stringify(value, null, INDENT) ?? 'null').replaceAll('\n', `\n${margin}`);
    return;
  }
  const inner = margin + ' '.repeat(INDENT);
  let before = `${isList ? '[' : '{'}\n`;
  for (const [key, part] of entries) {
    yield `${before}${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* partsOf(part, depth - 1, inner);
    before = ',\n';
  }
  yield `\n${margin}${isList ? ']' : '}'}`;
}

/** As JSON has them: a list keeps its length, an object leaves out what is undefined. */
function ownEntries(value: object): [key: string, part: unknown][] {
  return Array.isArray(value)
    ? value.map((part, index) => [String(index), part])
    : Object.entries(value).filter(([, part]) => part !== undefined);
}
