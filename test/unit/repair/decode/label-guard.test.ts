// Which tokens may be read as a lone consonant?
import { describe, expect, it } from 'vitest';
import { labelGuard } from '../../../../src/repair/decode/label-guard.js';
import type { PathReading } from '../../../../src/repair/decode/path-readings.js';

const reading = (source: string, after: string): PathReading => ({
  range: [0, source.length],
  source,
  after,
  kind: 'word',
  place: 'capitals',
  posteriorCost: 10,
  margin: 5000,
  channelCost: 1000,
  languageCost: 3000,
  sourceLanguageCost: 9000,
  rivals: [],
});

describe('labelGuard', () => {
  it.each([
    ['a misread numeral', 'Il.', 'Đ', false],
    ['a title', 'TS.', 'Đ.', false],
    ['a label', 'd)', 'đ)', true],
    ['a word of one vowel', 'Ö', 'Ở', true],
    ['two letters for one vowel', 'cr', 'ở', true],
    ['a word', 'dg', 'đã', true],
  ])('%s', (_, source, after, expected) => expect(labelGuard(reading(source, after))).toBe(expected));
});
