import { describe, expect, it } from 'vitest';
import { chooseReadings, isDamaged } from '../../../../src/repair/exact/choose-readings.js';
import { LEGACY_READINGS } from '../../../../src/repair/exact/legacy-encodings.js';
import { unitList } from '../../../../src/repair/exact/unit-list.js';
import { unitsOf } from '../../../../src/repair/exact/units.js';
import { tokenVerdict } from '../../../../src/repair/noise/token-verdict.js';

describe('the readings that a document needs', () => {
  it.each<[string[], string | null, string]>([
    [
      ['Chñ tÞch ñy ban nh©n d©n tØnh', 'ban hµnh kÕ ho¹ch triÓn khai', 'c¸c nhiÖm vô cña n¨m häc míi'],
      'tcvn3',
      'TCVN3: eleven letters in three lines',
    ],
    [['kÕ ho¹ch n¨m häc míi'], 'tcvn3', 'a short text need not show many letters'],
    [
      ['bän näy tän hän män', 'cöng töng döng höng', 'bän cän däm nöi mäy', 'täng gäp näng cäch'],
      null,
      'an engine with ä and ö alone: every word is a syllable in VISCII, and always of the same two letters',
    ],
  ])('%j: %s (%s)', (lines, expected) => {
    let at = 0;
    const ranges = lines.map((line) => {
      const range = [at, at + line.length] as const;
      at += line.length + 1;
      return range;
    });
    const damaged = unitList(unitsOf(lines.join('\n'), ranges), ({ text }) => isDamaged(tokenVerdict(text)));
    const chosen = chooseReadings(damaged, LEGACY_READINGS);
    expect(chosen[0]?.name ?? null).toBe(expected);
  });
});
