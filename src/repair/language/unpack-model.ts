// From the bytes of the packed file to the back-off model. The layout is that of packed-format.ts.
import type { BackoffModel } from './backoff-model.js';
import { BOOK_SIZE, MAGIC, type PackedHeader, SECTIONS, type SectionName } from './packed-format.js';

/** Throws a RangeError or SyntaxError when the bytes are not of that layout. */
export function unpackModel(bytes: Uint8Array): BackoffModel {
  const { header, section } = readSections(bytes);
  const { entryCounts } = header;
  const entries = entryCounts.reduce((sum, count) => sum + count, 0);
  const histories = header.words + entries - (entryCounts.at(-1) ?? 0);
  const childCounts = readIntegers(section('childCounts'), histories);
  return {
    vocabulary: new TextDecoder().decode(section('vocabulary')).split('\n'),
    unigramCosts: Uint16Array.from(readNumbers(section('unigramCosts'))),
    entryCounts,
    words: readWords(section('words'), childCounts, entries),
    costs: readCosts(section('costs'), readNumbers(section('costBooks')), entryCounts),
    childCounts,
    backoffs: readBackoffs(section('backoffs'), readNumbers(section('backoffBooks')), childCounts, header),
  };
}

function readSections(bytes: Uint8Array): { header: PackedHeader; section: (name: SectionName) => Uint8Array } {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new RangeError(`Not a packed language model: it begins with ${JSON.stringify(magic)}.`);
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const headerStart = MAGIC.length + 4;
  let at = headerStart + headerLength;
  const header: PackedHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(headerStart, at)));
  const sections = new Map<SectionName, Uint8Array>();
  for (const name of SECTIONS) {
    sections.set(name, bytes.subarray(at, at + header.bytes[name]));
    at += header.bytes[name];
  }
  if (at !== bytes.length)
    throw new RangeError(`The packed language model should have ${at} bytes and has ${bytes.length}.`);
  return { header, section: (name) => sections.get(name)! };
}

function readNumbers(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int16Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(at * 2, true));
}

function readIntegers(bytes: Uint8Array, count: number): Uint16Array {
  const integers = new Uint16Array(count);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    integers[index] = value;
  }
  return integers;
}

/** Undoes the differences on the way; a loop of its own because it is half of the time that loading takes. */
function readWords(bytes: Uint8Array, childCounts: Uint16Array, count: number): Uint16Array {
  const words = new Uint16Array(count);
  let at = 0;
  let entry = 0;
  for (let history = 0; history < childCounts.length; history += 1) {
    let word = 0;
    for (let left = childCounts[history]!; left > 0; left -= 1) {
      let byte = bytes[at++]!;
      word += byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        word += (byte & 0x7f) << shift;
      }
      words[entry++] = word;
    }
  }
  return words;
}

function readCosts(codes: Uint8Array, books: Int16Array, entryCounts: readonly number[]): Uint16Array {
  const costs = new Uint16Array(codes.length);
  let at = 0;
  for (const [place, count] of entryCounts.entries()) {
    const book = books.subarray(place * BOOK_SIZE, (place + 1) * BOOK_SIZE);
    for (const end = at + count; at < end; at += 1) costs[at] = book[codes[at]!]!;
  }
  return costs;
}

function readBackoffs(
  codes: Uint8Array,
  books: Int16Array,
  childCounts: Uint16Array,
  header: PackedHeader,
): Int16Array {
  const backoffs = new Int16Array(childCounts.length);
  let history = 0;
  let at = 0;
  for (const [place, count] of [header.words, ...header.entryCounts.slice(0, -1)].entries()) {
    const book = books.subarray(place * BOOK_SIZE, (place + 1) * BOOK_SIZE);
    for (const end = history + count; history < end; history += 1)
      if (childCounts[history] !== 0) backoffs[history] = book[codes[at++]!]!;
  }
  return backoffs;
}
