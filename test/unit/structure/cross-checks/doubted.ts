// A repaired document with doubts, for the tests of this folder: "{read|reading 0.6|other 0.3}" is a word with its readings, the first stands.
import type { Doubt, Edit, RepairedDocument } from '../../../../src/model/document.js';
import { fromText } from '../from-text.js';

const DOUBTED = /\{([^{}|]*)\|([^{}]*)\}/gu;

/** `raw` has what was read, `text` the first reading; without readings but the first there is no alternative. */
export function doubted(marked: string): RepairedDocument {
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  let [raw, text, from] = ['', '', 0];
  for (const match of marked.matchAll(DOUBTED)) {
    const before = match[1]!;
    const [own, ...alternatives] = match[2]!.split('|').map(readingOf) as [Reading, ...Reading[]];
    const plain = marked.slice(from, match.index);
    [raw, text, from] = [raw + plain, text + plain, match.index + match[0].length];
    const repairedRange = [text.length, text.length + own.text.length] as const;
    const rawRange = [raw.length, raw.length + before.length] as const;
    doubts.push({ range: repairedRange, posterior: own.posterior, alternatives });
    if (before !== own.text)
      edits.push({
        ...{ rawRange, repairedRange, before, after: own.text, kind: 'decoded', by: 'test' },
        ...{ channelCost: 1, languageGain: 1, posterior: own.posterior, runnerUp: alternatives[0] ?? null },
      });
    [raw, text] = [raw + before, text + own.text];
  }
  const document = fromText(text + marked.slice(from), { noise: 'latin-accents' });
  const lengths = (raw + marked.slice(from)).split('\n').map((line) => line.length);
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length + 1, 0));
  return {
    ...document,
    raw: raw + marked.slice(from),
    lines: document.lines.map((line, i) => ({ ...line, rawRange: [starts[i]!, starts[i]! + lengths[i]!] })),
    edits,
    doubts,
    quality: { ...document.quality, changed: edits.length, doubtful: doubts.length },
  };
}

interface Reading {
  readonly text: string;
  readonly posterior: number;
}

function readingOf(marked: string): Reading {
  const [text, posterior] = marked.split(' ');
  return { text: text!, posterior: Number(posterior) };
}
