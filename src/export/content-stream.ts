// Which operations does a content stream hold, and where does each stand? (ISO 32000-1, 7.8.2)

/** A number, a name with its slash, or something else of `length` bytes (strings and arrays: the bytes of their strings). */
export type Operand = number | string | { readonly length: number };

/** `start` is where its first operand begins, `end` after the operator. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

const BLANK = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const [OPEN, CLOSE, LESS, GREATER, OPEN_LIST, CLOSE_LIST, SLASH, PERCENT, BACKSLASH] = [...'()<>[]/%\\'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;
const INLINE_IMAGE_DATA = 'ID';

/** The operations in order. What is no content stream gives whatever can be made of it; it always ends. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  let operands: Operand[] = [];
  let start = -1;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (BLANK.has(byte)) at += 1;
    else if (byte === PERCENT) at = lineEnd(bytes, at);
    else {
      if (start < 0) start = at;
      const token = tokenAt(bytes, at);
      at = token.end;
      if (token.operator === null) operands.push(token.operand);
      else {
        if (token.operator === INLINE_IMAGE_DATA) at = inlineImageEnd(bytes, at);
        yield { name: token.operator, operands, start, end: at };
        operands = [];
        start = -1;
      }
    }
  }
}

type Token =
  | { readonly operator: string; readonly end: number }
  | { readonly operator: null; readonly operand: Operand; readonly end: number };

function tokenAt(bytes: Uint8Array, at: number): Token {
  const byte = bytes[at]!;
  const other = (end: number, length = end - at): Token => ({ operator: null, operand: { length }, end });
  if (byte === OPEN) return literal(bytes, at);
  if (byte === LESS && bytes[at + 1] !== LESS) {
    const end = indexOf(bytes, GREATER, at) + 1;
    return other(end, Math.floor((end - at - 2) / 2));
  }
  if (byte === OPEN_LIST) return listAt(bytes, at);
  if (byte === LESS || byte === GREATER) return other(bytes[at + 1] === byte ? at + 2 : at + 1);
  if (byte !== SLASH && DELIMITERS.has(byte)) return other(at + 1);
  let end = at + 1;
  while (end < bytes.length && !BLANK.has(bytes[end]!) && !DELIMITERS.has(bytes[end]!)) end += 1;
  const word = latin1(bytes, at, end);
  if (byte === SLASH) return { operator: null, operand: word, end };
  if (NUMBER.test(word)) return { operator: null, operand: Number(word), end };
  return word === 'true' || word === 'false' || word === 'null' ? other(end) : { operator: word, end };
}

/** A string in brackets, which may hold brackets in pairs and escapes. */
function literal(bytes: Uint8Array, at: number): Token {
  let [end, depth, length] = [at + 1, 1, 0];
  for (; end < bytes.length && depth > 0; end += 1) {
    const byte = bytes[end]!;
    if (byte === BACKSLASH) end += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) depth -= 1;
    if (depth > 0) length += 1;
  }
  return { operator: null, operand: { length }, end };
}

/** The strings of a list count; lists in lists do not occur in content. */
function listAt(bytes: Uint8Array, at: number): Token {
  let [end, length] = [at + 1, 0];
  while (end < bytes.length && bytes[end] !== CLOSE_LIST) {
    if (BLANK.has(bytes[end]!)) {
      end += 1;
      continue;
    }
    const token = tokenAt(bytes, end);
    if (token.operator === null && typeof token.operand === 'object') length += token.operand.length;
    end = Math.max(end + 1, token.end);
  }
  return { operator: null, operand: { length }, end: Math.min(bytes.length, end + 1) };
}

/** After `EI` between blanks. */
function inlineImageEnd(bytes: Uint8Array, at: number): number {
  for (let end = at + 1; end + 1 < bytes.length; end += 1) {
    const isMark = bytes[end] === 0x45 && bytes[end + 1] === 0x49;
    if (isMark && BLANK.has(bytes[end - 1]!) && (end + 2 >= bytes.length || BLANK.has(bytes[end + 2]!))) return end + 2;
  }
  return bytes.length;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
  return end;
}

function indexOf(bytes: Uint8Array, byte: number, from: number): number {
  const found = bytes.indexOf(byte, from);
  return found < 0 ? bytes.length - 1 : found;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
