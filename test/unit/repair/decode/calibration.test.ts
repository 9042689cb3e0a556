// Are calibrated posteriors monotone, bounded and consistent with those of the rivals?
import { describe, expect, it } from 'vitest';
import { calibrated, rivalShare, WITNESSES, witnessesOf } from '../../../../src/repair/decode/calibration.js';
import { loadCalibrations } from '../../../../src/repair/decode/load-calibration.js';
import type { PathReading } from '../../../../src/repair/decode/path-readings.js';

const READING: PathReading = {
  range: [0, 2],
  source: 'Kö',
  after: 'Kế',
  kind: 'word',
  place: 'inside',
  posteriorCost: 100,
  margin: 4000,
  channelCost: 2500,
  languageCost: 3000,
  sourceLanguageCost: 9000,
  rivals: [],
};

describe('calibrated', () => {
  const { of } = loadCalibrations();

  it.each(Object.entries(of))('%s: the surer the lattice, the surer the answer', (_, calibration) => {
    const said = [3000, 1000, 300, 50, 0].map((posteriorCost) =>
      calibrated({ ...READING, posteriorCost, margin: 5000 - posteriorCost }, calibration),
    );
    expect(said).toEqual([...said].sort((a, b) => a - b));
    for (const share of said) expect(share).toBeGreaterThan(0);
    for (const share of said) expect(share).toBeLessThanOrEqual(1);
  });

  it.each(Object.entries(of))('%s: a dear channel makes a reading less probable', (_, calibration) => {
    const [cheap, dear] = [1000, 12_000].map((channelCost) => calibrated({ ...READING, channelCost }, calibration));
    expect(dear!).toBeLessThan(cheap!);
  });

  it('has four decimals', () => {
    const share = calibrated(READING, of['any-engine']);
    expect(Math.round(share * 10_000) / 10_000).toBe(share);
  });

  it('has a value for every witness, each bounded', () => {
    const wild = {
      ...READING,
      posteriorCost: 1e9,
      margin: 1e9,
      channelCost: 1e9,
      languageCost: 1e9,
      sourceLanguageCost: -1e9,
    };
    const values = witnessesOf(wild);
    expect(values).toHaveLength(WITNESSES.length);
    for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(10);
  });
});

describe('rivalShare', () => {
  it.each([
    ['the reading loses: rivals shrink with it', 0.3, 0.6, 0.3, 0.15],
    ['the reading gains: rivals share what is left', 0.3, 0.6, 0.8, 0.15],
    ['nothing changes', 0.3, 0.6, 0.6, 0.3],
    ['a certain reading leaves nothing', 0.3, 0.6, 1, 0],
    ['of a certain reading nothing was left', 0, 1, 0.9, 0],
  ])('%s', (_, posterior, own, settled, expected) => expect(rivalShare(posterior, own, settled)).toBeCloseTo(expected));

  it('keeps the order and a sum of at most 1', () => {
    for (const own of [0.2, 0.5, 0.9])
      for (const settled of [0.01, 0.3, 0.5, 0.99]) {
        const rivals = [0.6, 0.4].map((part) => rivalShare(part * Math.min(own, 1 - own), own, settled));
        expect(settled + rivals[0]! + rivals[1]!).toBeLessThanOrEqual(1 + 1e-12);
        expect(rivals[0]!).toBeLessThanOrEqual(settled + 1e-12);
      }
  });
});
