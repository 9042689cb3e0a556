// What does the packaged converter of legacy encodings make of garbled text?
import { toUnicode } from 'vietnamese-conversion';
import { scoreText } from '../evaluation/score-text.js';
import type { Peer } from './peer.js';

const CHARSETS = ['tcvn3', 'vni', 'viqr'] as const;

/** npm vietnamese-conversion. Its user must name the encoding: the one that comes nearest to the gold is taken. */
export function vietnameseConversion(): Peer {
  return {
    name: 'vietnamese-conversion, told the encoding',
    missing: null,
    repair: (text, gold) => {
      const readings = [text, ...CHARSETS.map((charset) => toUnicode(text, charset))];
      const errors = readings.map((reading) => scoreText(gold, reading).ser);
      return readings[errors.indexOf(Math.min(...errors))]!;
    },
  };
}
