// Which capitalised words may be changed in text that is mostly right?
import { describe, expect, it } from 'vitest';
import { nameGuard } from '../../../../src/repair/decode/name-guard.js';
import type { PathReading } from '../../../../src/repair/decode/path-readings.js';
import { loadGazetteer } from '../../../../src/repair/language/gazetteer.js';

const reading = (source: string, after: string, place: PathReading['place'] = 'inside'): PathReading => ({
  range: [0, source.length],
  source,
  after,
  kind: 'word',
  place,
  posteriorCost: 10,
  margin: 5000,
  channelCost: 1000,
  languageCost: 3000,
  sourceLanguageCost: 9000,
  rivals: [],
});

describe('nameGuard', () => {
  const gazetteer = loadGazetteer();

  it.each([
    ['a name as good as another stays', 'xã Phù Đổng', 'Phù', 'Phú', false],
    ['case alone never changes', 'buổi họp Sáng mai', 'Sáng', 'sáng', false],
    ['the document prints the other more often', 'Sở Căng Thương, Sở Công Thương, Sở Công an', 'Căng', 'Công', true],
    ['no name is written so, the other is one', 'ông Pham Văn', 'Pham', 'Phạm', true],
    ['no syllable, seen once', 'theo Quyêt định', 'Quyêt', 'Quyết', true],
    ['no syllable, but always written so', 'xã Đak Pơ, suối Đak, làng Đak', 'Đak', 'Đăk', false],
    ['small letters are no name', 'tô chức', 'tô', 'tổ', true],
  ])('%s', (_, text, source, after, expected) => {
    expect(nameGuard(text, gazetteer)(reading(source, after))).toBe(expected);
  });

  it('looks at words inside sentences only', () => {
    expect(nameGuard('Tô chức', gazetteer)(reading('Tô', 'Tổ', 'start'))).toBe(true);
  });
});
