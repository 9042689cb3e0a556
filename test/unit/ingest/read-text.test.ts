import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/read-text.js';
import { fromNfc } from '../../../src/vietnamese/normalise.js';

const PLAN = 'KẾ HOẠCH\nTổ chức hội thi “Bé khỏe” năm học mới\nĐiều kiện: trường, lớp ở ấp Mỹ Phú';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** Windows-1258 puts the tone in a byte of its own after the letter with its hat, horn or breve. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(bytesOf(byte)), byte]));
  const bytes: number[] = [];
  for (const letter of text) {
    const marks = letter.normalize('NFD');
    const tone = marks.match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? '';
    for (const part of byteOf.has(letter) ? [letter] : [marks.replace(tone, '').normalize('NFC'), tone]) {
      if (part !== '') bytes.push(byteOf.get(part)!);
    }
  }
  return Uint8Array.from(bytes);
}

const textOf = (bytes: Uint8Array) =>
  readText(bytes, 'plan.txt')
    .pages.flatMap((page) => page.lines ?? [])
    .map((line) => line.text)
    .join('\n');

describe('readText', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8', utf8(PLAN), null],
    ['UTF-8 with a byte order mark', joined(bytesOf(0xef, 0xbb, 0xbf), utf8(PLAN)), null],
    ['UTF-8, decomposed', utf8(PLAN.normalize('NFD')), null],
    ['UTF-8, Windows line ends', utf8(PLAN.replaceAll('\n', '\r\n')), null],
    ['UTF-16 LE with a mark', joined(bytesOf(0xff, 0xfe), utf16le(PLAN)), 'text-encoding'],
    ['UTF-16 LE without a mark', utf16le(PLAN), 'text-encoding'],
    ['UTF-16 BE with a mark', joined(bytesOf(0xfe, 0xff), utf16be(PLAN)), 'text-encoding'],
    ['UTF-16 BE without a mark', utf16be(PLAN), 'text-encoding'],
    ['Windows-1258', windows1258(PLAN), 'text-encoding'],
    ['UTF-8 cut in the middle of a letter', joined(utf8(PLAN), utf8('ế').subarray(0, 2)), 'text-damaged'],
  ])('%s', (_name, bytes, code) => {
    expect(textOf(bytes).replace('\uFFFD', '')).toBe(PLAN);
    expect(readText(bytes, 'plan.txt').findings.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
  });

  it('keeps the letters of one-byte Vietnamese fonts as Windows-1252 shows them, for repair to decode', () => {
    // "KÕ ho¹ch n¨m häc míi, ®Þnh h­íng ph¸t triÓn" is TCVN3 for "Kế hoạch năm học mới, định hướng phát triển".
    const shown = 'KÕ ho¹ch n¨m häc míi, ®Þnh h\u00ADíng ph¸t triÓn – “®ît 1”';
    const bytes = Uint8Array.from(
      [...shown].map((letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
    );
    expect(textOf(bytes)).toBe(shown);
  });

  it('takes U+FFFD that stand in the file as they are', () => {
    expect(readText(utf8('ngu\uFFFDy'), 'plan.txt').findings).toEqual([]);
  });

  it('starts a page after a form feed and keeps all terminators in the raw text', () => {
    const { pages, raw } = readText(utf8('Trang một\r\n\fTrang hai\u2028hết\f'), 'plan.txt');
    expect(pages.map((page) => page.lines?.map((line) => line.text))).toEqual([
      ['Trang một', ''],
      ['Trang hai', 'hết'],
    ]);
    expect(pages.map((page) => page.page)).toEqual([1, 2]);
    expect(raw?.text).toBe('Trang một\r\n\fTrang hai\u2028hết\f');
  });

  it('leads back to the characters of the file', () => {
    const source = `${PLAN.normalize('NFD')}\r\n`;
    const { raw } = readText(utf8(source), 'plan.txt');
    expect(raw?.text).toBe(source.normalize('NFC'));
    expect(fromNfc(raw!.text, raw!.composed)).toBe(source);
  });

  it.each([
    ['a thousand NULs', new Uint8Array(1000)],
    ['text with NULs all over', utf8([...PLAN].join('\0\0'))],
    ['bytes of a program', Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 17) & 0xff)],
    [
      'UTF-32',
      new Uint8Array(Buffer.concat([...PLAN].map((letter) => Buffer.from([letter.charCodeAt(0) & 255, 1, 0, 0])))),
    ],
  ])('refuses %s', (_name, bytes) => {
    expect(() => readText(bytes, 'plan.txt')).toThrowError(expect.objectContaining({ code: 'binary-text' }));
  });
});
