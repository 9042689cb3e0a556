import { describe, expect, it } from 'vitest';
import type { SeenDocument } from '../../../src/model/document.js';
import { startOf } from '../../../src/repair/passes.js';
import { repairWith } from '../../../src/repair/repair.js';
import type { ProposedEdit, Repairer } from '../../../src/repair/repairer.js';
import { withoutContradictions } from '../../../src/repair/sure-words.js';
import { seenText } from './seen-text.js';

/** As an engine read it, each word with the confidence given. */
function readAs(text: string, ...confidences: number[]): SeenDocument {
  const seen = seenText(text);
  let at = 0;
  const words = text.split(' ').map((word, index) => {
    const range = [at, at + word.length] as const;
    at += word.length + 1;
    return { range, box: [0, 0, 1, 1] as const, confidence: confidences[index] ?? null };
  });
  return {
    ...seen,
    lines: [{ ...seen.lines[0]!, words }],
    pages: seen.pages.map((page) => ({ ...page, textFrom: 'ocr' })),
  };
}

function edit(text: string, before: string, after: string, kind: ProposedEdit['kind'] = 'decoded'): ProposedEdit {
  const at = text.indexOf(before);
  const range = [at, at + before.length] as const;
  return { range, after, kind, by: 'test', channelCost: 1, languageGain: 1, posterior: 0.97, runnerUp: null };
}

const TEXT = 'Sở Y tế NAM KHÊ, kiếm tra B@nh viện';
const kept = (sure: number, ...edits: ProposedEdit[]) => {
  const document = readAs(TEXT, ...TEXT.split(' ').map(() => sure));
  const progress = startOf(
    document.raw,
    document.lines.map(({ range }) => range),
  );
  return withoutContradictions(edits, progress, document).map(({ after }) => after);
};

describe('withoutContradictions', () => {
  it('other letters in a sure syllable', () => {
    expect(kept(0.92, edit(TEXT, 'KHÊ', 'KỲ'))).toEqual([]);
  });
  it('each edit is judged by its own words', () => {
    const edits = [edit(TEXT, 'tế', 'tá'), edit(TEXT, 'KHÊ', 'KỲ'), edit(TEXT, 'kiếm', 'kiểm')];
    expect(kept(0.92, ...edits)).toEqual(['kiểm']);
  });
  it.each<[string, number, ProposedEdit]>([
    ['marks, which engines mistake with confidence', 0.96, edit(TEXT, 'kiếm', 'kiểm')],
    ['ơ for ư', 0.96, edit(TEXT, 'Sở', 'Sử')],
    ['letters in what is no syllable', 0.96, edit(TEXT, 'B@nh', 'Bệnh')],
    ['a syllable that the engine was not sure of', 0.8, edit(TEXT, 'KHÊ', 'KỲ')],
    ['blanks', 0.96, edit(TEXT, 'NAM KHÊ', 'NAMKHÊ')],
    ['rules, which prove what they change', 0.96, edit(TEXT, 'KHÊ', 'KỲ', 'rule')],
  ])('%s stay', (_, sure, proposed) => {
    expect(kept(sure, proposed)).toEqual([proposed.after]);
  });

  it('holds for the repair stage', () => {
    const repairer: Repairer = {
      name: 'test',
      repair: ({ text }) => ({ edits: [edit(text, 'KHÊ', 'KỲ')], doubts: [], models: {} }),
    };
    const read = (sure: number) => readAs('UBND TỈNH NAM KHÊ nhận', 0.95, 0.95, 0.95, sure, 0.4);
    expect(repairWith(read(0.92), true, [repairer]).text).toBe('UBND TỈNH NAM KHÊ nhận');
    expect(repairWith(read(0.8), true, [repairer]).text).toBe('UBND TỈNH NAM KỲ nhận');
  });
});
