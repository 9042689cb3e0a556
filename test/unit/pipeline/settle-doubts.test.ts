// Does a chosen reading reach text, ledger, plan and findings, and does the ledger still lead back?
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/model/context.js';
import type { RepairedDocument } from '../../../src/model/document.js';
import { settleDoubts } from '../../../src/pipeline/settle-doubts.js';
import { withChoices } from '../../../src/pipeline/with-choices.js';
import { applyEdits, revertEdits } from '../../../src/repair/edits.js';
import { structure } from '../../../src/structure/structure.js';
import { doubted } from '../structure/cross-checks/doubted.js';

const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
const DOCUMENT = doubted(
  'HUYỆN {UY|ỦY 0.9} MỸ {LÄM|LÀM 0.57|LÂM 0.39}\nSố: 36-KH/HU\nMỹ {Läm,|Lâm, 0.9}  ngày 15 tháng 9 năm 2021\nKẾ HOẠCH\nVề {sinh|sinh 0.8} hoạt\n\nI. MỤC ĐÍCH\n- Một.\n',
);
const { repaired, draft } = settleDoubts(DOCUMENT, context);
/** The edit of LÄM takes in the blank before it: no choice can be made there. */
const LONG: RepairedDocument = {
  ...DOCUMENT,
  edits: DOCUMENT.edits.map((edit) =>
    edit.before === 'LÄM'
      ? { ...edit, repairedRange: [edit.repairedRange[0] - 1, edit.repairedRange[1]] as const }
      : edit,
  ),
};
const linesOf = ({ text, lines }: RepairedDocument): string[] => lines.map(({ range }) => text.slice(...range));

describe('settleDoubts', () => {
  it('gives the plan the chosen reading, and the raw text as its evidence', () => {
    expect(draft.plan.issuingAgency).toBe('HUYỆN ỦY MỸ LÂM');
    expect(draft.evidence['/issuingAgency']!.raw).toBe('HUYỆN UY MỸ LÄM');
  });
  it('says so in a finding', () => {
    expect(draft.findings.map(({ code, message, pointers }) => [code, message, pointers])).toContainEqual([
      'reading-chosen',
      '"LÀM" is read as "LÂM", by the cross-check place-of-agency.',
      ['/place'],
    ]);
  });
  it('writes the choice into the ledger with the other reading as runner-up', () => {
    const edit = repaired.edits.find(({ by }) => by === 'place-of-agency');
    expect(edit).toMatchObject({ before: 'LÄM', after: 'LÂM', kind: 'rule', runnerUp: { text: 'LÀM' } });
  });
  it('keeps a ledger that replays, forward and backward', () => {
    expect(applyEdits(repaired.raw, repaired.edits)).toBe(repaired.text);
    expect(revertEdits(repaired.text, repaired.edits)).toBe(DOCUMENT.raw);
  });
  it('has no choices left in the draft, neither made ones nor such as could not be made', () => {
    expect(structure(LONG, context).choices.map(({ after }) => after)).toContain('LÂM');
    expect(settleDoubts(LONG, context).draft.choices).toEqual([]);
    expect(draft.choices).toEqual([]);
  });
  it('gives a document without anything to choose back as it was', () => {
    const sure = { ...DOCUMENT, doubts: [] };
    expect(settleDoubts(sure, context).repaired).toBe(sure);
  });
});

describe('withChoices', () => {
  const choice = (before: string, after: string, posterior: number) => {
    const start = DOCUMENT.text.indexOf(before);
    return { range: [start, start + before.length] as const, before, after, by: 'test', posterior, pointer: '/place' };
  };
  const lengthened = withChoices(DOCUMENT, [choice('LÀM', 'LÂMLÂM', 0.97), choice('sinh', 'si', 0.7)]);
  it('moves lines, edits and doubts with the text', () => {
    expect(linesOf(lengthened)).toEqual(
      linesOf(DOCUMENT).map((line) => line.replace('LÀM', 'LÂMLÂM').replace('sinh', 'si')),
    );
    const { text, edits, doubts } = lengthened;
    expect(edits.map(({ repairedRange }) => text.slice(...repairedRange))).toEqual(edits.map(({ after }) => after));
    expect(doubts.map(({ range }) => text.slice(...range))).toEqual(['ỦY', 'Lâm,', 'si']);
    expect(revertEdits(text, edits)).toBe(DOCUMENT.raw);
  });
  it('counts what is changed and doubtful now', () => {
    expect(DOCUMENT.quality).toMatchObject({ changed: 3, doubtful: 4 });
    expect(lengthened.quality).toMatchObject({ changed: 4, doubtful: 3 });
  });
  it('takes an edit back where the choice is what was read', () => {
    const { edits, quality } = withChoices(DOCUMENT, [choice('LÀM', 'LÄM', 0.97)]);
    expect(edits.map(({ before }) => before)).toEqual(['UY', 'Läm,']);
    expect(quality.changed).toBe(2);
  });
  it('leaves out a choice that an edit of several words reaches across', () => {
    expect(withChoices(LONG, [choice('LÀM', 'LÂM', 0.97)]).findings).toEqual([]);
  });
  it('takes in what was deleted before and behind the word', () => {
    const [first, second] = [DOCUMENT.edits[0]!, DOCUMENT.edits[1]!];
    const deleted = (at: number, rawAt: number) =>
      ({ ...first, rawRange: [rawAt, rawAt + 1], repairedRange: [at, at], before: '|', after: '' }) as const;
    const [start, end] = second.repairedRange;
    const [rawStart, rawEnd] = second.rawRange;
    const { raw } = DOCUMENT;
    const later = DOCUMENT.edits.slice(2).map((edit) => {
      const [from, to] = edit.rawRange;
      return { ...edit, rawRange: [from + 2, to + 2] as const };
    });
    const dusty: RepairedDocument = {
      ...DOCUMENT,
      raw: `${raw.slice(0, rawStart)}|${raw.slice(rawStart, rawEnd)}|${raw.slice(rawEnd)}`,
      edits: [
        first,
        deleted(start, rawStart),
        { ...second, rawRange: [rawStart + 1, rawEnd + 1] },
        deleted(end, rawEnd + 1),
        ...later,
      ],
    };
    expect(applyEdits(dusty.raw, dusty.edits)).toBe(DOCUMENT.text);
    const { text, edits, quality } = withChoices(dusty, [choice('LÀM', 'LÂM', 0.97)]);
    expect(edits.map(({ before, after }) => [before, after])).toEqual([
      ['UY', 'ỦY'],
      ['|LÄM|', 'LÂM'],
      ['Läm,', 'Lâm,'],
    ]);
    expect(revertEdits(text, edits)).toBe(dusty.raw);
    expect(quality.changed).toBe(3);
  });
  it('keeps a long ledger as numbers, its edits made when they are asked for', () => {
    const many = 10_100;
    const edits = Array.from({ length: many }, (_, i) => {
      const range = [2 * i, 2 * i + 1] as const;
      return { ...DOCUMENT.edits[0]!, rawRange: range, repairedRange: range, before: 'ä', after: 'â' };
    });
    const long = { ...DOCUMENT, raw: 'ä '.repeat(many), text: 'â '.repeat(many), edits, doubts: [], lines: [] };
    const settled = withChoices(long, [
      { range: [2, 3], before: 'â', after: 'ân', by: 'test', posterior: 0.97, pointer: '/place' },
    ]);
    expect(settled.edits).toHaveLength(many);
    expect(Object.keys(settled.edits)).toEqual([]);
    expect(revertEdits(settled.text, settled.edits)).toBe(long.raw);
  });
});
