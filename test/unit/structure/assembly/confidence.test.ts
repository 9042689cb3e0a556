import { describe, expect, it } from 'vitest';
import {
  type Claim,
  confidenceOf,
  probability,
  WITNESSES,
  type Witness,
} from '../../../../src/structure/assembly/confidence.js';

const CLAIM: Claim = {
  pointer: '/sections/0/items/1',
  text: 'Trồng cây phủ xanh đồi trọc.',
  reading: 'repaired',
  posterior: 0.9,
  isInferred: false,
  doubtfulShare: 0.1,
};

describe('witnesses', () => {
  it.each([
    ['logPosterior', { posterior: 0 }, Math.log(0.001), 'a posterior of nothing is no infinity'],
    ['oddsOfPosterior', { posterior: 0.5 }, 0, 'even odds'],
    ['oddsOfPosterior', { posterior: 1 }, Math.log(0.999 / 0.001), 'nothing is certain'],
    ['oddSyllables', {}, 0, 'all are syllables'],
    ['oddSyllables', { text: 'Trổng cfy phử xcnh' }, 2, 'cfy and xcnh are none'],
    ['inferred', { isInferred: true }, 1, 'inferred'],
    ['length', { text: '' }, 0, 'no word'],
    ['doubtfulDocument', { doubtfulShare: 0.9 }, 0.4, 'no more than that'],
    ['hardlyReadDocument', { doubtfulShare: 0.3 }, 1, 'more than one in four'],
    ['items', {}, 1, 'an item'],
    ['items', { pointer: '/content/3' }, 1, 'the views repeat items'],
    ['headings', { pointer: '/sections/0/heading' }, 1, 'a heading'],
    ['legalBases', { pointer: '/legalBases/2' }, 1, 'one of a list'],
    ['items', { pointer: '/issuedOn' }, 0, 'a date has no witness of its own'],
    ['signatory/name', { pointer: '/signatory/name' }, 1, 'a name'],
    [
      'oddsOfName',
      { pointer: '/signatory/name', posterior: 0.9 },
      Math.log(9),
      'of names the odds count by themselves',
    ],
    ['oddsOfName', { posterior: 0.9 }, 0, 'of names only'],
  ] as [Witness, Partial<Claim>, number, string][])('%s of %j is %d: %s', (witness, change, value, _reason) => {
    expect(WITNESSES[witness]({ ...CLAIM, ...change })).toBeCloseTo(value, 6);
  });
});

describe('confidence', () => {
  it('is even for no weights', () => expect(probability({}, CLAIM)).toBe(0.5));

  it('sums up what the witnesses are worth', () =>
    expect(probability({ always: 1, hardlyReadDocument: -3 }, { ...CLAIM, doubtfulShare: 0.3 })).toBeCloseTo(
      0.1192,
      4,
    ));

  it.each([
    [{ posterior: 0.9 }, { posterior: 0.3 }, 'surer changes'],
    [{}, { doubtfulShare: 0.3 }, 'fewer doubts in the document'],
    [{}, { text: 'Trồng cây phủ xcnh đồi trọc.' }, 'syllables of the language'],
    [{ reading: 'written' }, {}, 'written by its author'],
  ] as [Partial<Claim>, Partial<Claim>, string][])('is higher for %j than for %j: %s', (more, less, _reason) => {
    expect(confidenceOf({ ...CLAIM, ...more })).toBeGreaterThan(confidenceOf({ ...CLAIM, ...less }));
  });
});
