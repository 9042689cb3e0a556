// What does a line start with: a label, a bullet, or plain text?
import { type Bullet, readBullet } from '../labels/bullet.js';
import type { LabelReader, LabelReading } from '../labels/label-reading.js';
import type { Line } from './lines.js';

export type LineStart =
  | { readonly kind: 'label'; readonly readings: readonly LabelReading[] }
  | { readonly kind: 'bullet'; readonly bullet: Bullet }
  | { readonly kind: 'plain' };

const PLAIN: LineStart = { kind: 'plain' };
/** Labels and bullets start with one of these; a cheap test that spares most lines all patterns. */
const MAY_START = /^[^\p{Ll}]|^\p{Ll}{2}\)|^[\p{Ll}]\s?[.)/:;,–-]|^o\s|^[ivx]{2,5}\s?[.)]|^[l1I|!]/u;
/** Specks that recognition puts before a line. */
const SPECK = /^[^\p{L}\p{N}(“"]{1,3}\s+/u;

/** Reads each line once; the answer for a line is kept. `readers` in order of preference. */
export function lineStartReader(readers: readonly LabelReader[]): (line: Line) => LineStart {
  const known = new Map<number, LineStart>();
  return (line) => {
    const before = known.get(line.index);
    if (before) return before;
    const start = readStart(line, readers);
    known.set(line.index, start);
    return start;
  };
}

function readStart(line: Line, readers: readonly LabelReader[]): LineStart {
  const start = readMeantStart(line, readers);
  const seen = start.kind === 'plain' ? labelsSeen(line, readers) : [];
  return seen.length > 0 ? { kind: 'label', readings: seen } : start;
}

/** Where repair has made a word of a label ("IL." for "II."), the label as it was read; like a misread one it must be expected. */
function labelsSeen({ text: { text }, seenStart }: Line, readers: readonly LabelReader[]): LabelReading[] {
  const meant = FIRST_WORD.exec(text)?.[0].length ?? 0;
  if (seenStart === null || seenStart.length > LONGEST_LABEL || meant > LONGEST_LABEL) return [];
  return readLabels(`${seenStart} ${text.slice(meant).trimStart()}`.trim(), readers, true)
    .filter(({ length }) => length === seenStart.length + (meant < text.length ? 1 : 0))
    .map((reading) => ({ ...reading, length: Math.min(meant + 1, text.length), isMisread: true }));
}
const FIRST_WORD = /^\S+/u;
/** Without its part's number: "PHẦN II" is no label that repair makes a word of. */
const LONGEST_LABEL = 6;

function readMeantStart({ text: { text }, isNoisy }: Line, readers: readonly LabelReader[]): LineStart {
  if (!MAY_START.test(text)) return PLAIN;
  const readings = readLabels(text, readers, isNoisy);
  if (readings.some((reading) => !reading.isMisread)) return { kind: 'label', readings };
  const speck = isNoisy ? (SPECK.exec(text)?.[0].length ?? 0) : 0;
  const behind =
    speck === 0 ? [] : readLabels(text.slice(speck), readers, isNoisy).filter((reading) => !reading.isMisread);
  if (behind.length > 0) {
    return { kind: 'label', readings: behind.map((reading) => ({ ...reading, length: reading.length + speck })) };
  }
  const bullet = readBullet(text, isNoisy);
  if (bullet) return { kind: 'bullet', bullet };
  return readings.length > 0 ? { kind: 'label', readings } : PLAIN;
}

/** All readings, misread ones too, in the order of the readers. */
export function readLabels(text: string, readers: readonly LabelReader[], isNoisy: boolean): LabelReading[] {
  return readers.map((reader) => reader.read(text, isNoisy)).filter((reading) => reading !== null);
}
