// How is the back-off model laid out in its file?
//
// magic · header length (uint32) · header (JSON, UTF-8) · sections one after the other, in the order of the header's list:
//   vocabulary       tokens joined by newlines
//   unigramCosts     uint16 a word
//   childCounts      variable-length integer a history: 7 bits a byte, low first
//   words            variable-length integer an entry: difference to the word before, in each history from 0
//   costBooks        256 uint16 an order: the costs that stand for all costs of that order
//   costs            a byte an entry: its place in the book of its order
//   backoffBooks     256 int16 an order, from order 1
//   backoffs         a byte for each history that entries begin with
// All numbers are little-endian. Histories and entries: see backoff-model.ts.

export const MAGIC = 'KHLM0001';
export const BOOK_SIZE = 256;

export const SECTIONS = [
  'vocabulary',
  'unigramCosts',
  'childCounts',
  'words',
  'costBooks',
  'costs',
  'backoffBooks',
  'backoffs',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** `entryCounts` as in the model; `bytes` the size of each section. */
export interface PackedHeader {
  readonly words: number;
  readonly entryCounts: readonly number[];
  readonly bytes: Readonly<Record<SectionName, number>>;
}
