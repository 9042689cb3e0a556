import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/document.js';
import { editLedgerSchema, LEDGER_SCHEMA, LEDGER_SCHEMA_VERSION } from '../../../src/model/edit-ledger.js';
import { composeEdits } from '../../../src/repair/compose-edits.js';
import { applyEdits, revertEdits } from '../../../src/repair/edits.js';
import { offsetMap } from '../../../src/repair/offset-map.js';
import type { ProposedEdit } from '../../../src/repair/repairer.js';
import { settleEdits } from '../../../src/repair/settle-edits.js';

const CASES = 120;
const PIECES = ['k', 'ế', 'hoạch', ' ', '\t', 'Đ', '1', '/', 'ư', '\u{1F4C4}', ''];

/** A small seeded generator (mulberry32), so that every run sees the same cases. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const randomText = (random: (below: number) => number, pieces: number) =>
  Array.from({ length: random(pieces + 1) }, () => PIECES[random(PIECES.length)]).join('');

const propose = (
  range: readonly [number, number],
  after: string,
  kind: ProposedEdit['kind'] = 'exact',
): ProposedEdit => ({
  range,
  after,
  kind,
  by: kind,
  channelCost: kind === 'decoded' ? 2 : null,
  languageGain: null,
  posterior: kind === 'decoded' ? 0.5 : 1,
  runnerUp: null,
});

function randomPass(text: string, random: (below: number) => number): readonly Edit[] {
  const proposals: ProposedEdit[] = [];
  for (let at = random(4); at <= text.length; at += random(5)) {
    const end = Math.min(text.length, at + random(4));
    proposals.push(propose([at, end], randomText(random, 3), (['exact', 'rule', 'decoded'] as const)[random(3)]!));
    at = Math.max(end, at + 1);
  }
  return settleEdits(text, proposals, 'test');
}

describe('the edit ledger', () => {
  it('replays forward and backward, byte for byte, over any number of passes', () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const random = seeded(seed);
      const raw = randomText(random, 30);
      let edits: readonly Edit[] = [];
      let text = raw;
      for (let pass = 0; pass < 4; pass++) {
        const next = randomPass(text, random);
        text = applyEdits(text, next);
        edits = composeEdits(raw, edits, next);
      }
      expect(applyEdits(raw, edits), `seed ${seed}`).toBe(text);
      expect(revertEdits(text, edits), `seed ${seed}`).toBe(raw);
      for (const [i, edit] of edits.entries()) {
        expect(edit.before).toBe(raw.slice(...edit.rawRange));
        expect(edit.after).toBe(text.slice(...edit.repairedRange));
        expect(edit.rawRange[0]).toBeGreaterThanOrEqual(edits[i - 1]?.rawRange[1] ?? 0);
        expect(edit.before).not.toBe(edit.after);
      }
      const ledger = { schema: LEDGER_SCHEMA, schemaVersion: LEDGER_SCHEMA_VERSION, composed: [], edits };
      expect(editLedgerSchema.safeParse(ledger).success).toBe(true);
    }
  });

  it('maps any range to the smallest range of the other text that holds it', () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const random = seeded(seed);
      const raw = randomText(random, 20);
      const edits = randomPass(raw, random);
      const text = applyEdits(raw, edits);
      const map = offsetMap(edits);
      expect([map.repairedOffset(0), map.repairedOffset(raw.length, 'end')]).toEqual([0, text.length]);
      expect([map.rawOffset(0), map.rawOffset(text.length, 'end')]).toEqual([0, raw.length]);
      for (let start = 0; start <= raw.length; start++) {
        const range = [start, Math.min(raw.length, start + random(6))] as const;
        const [from, to] = map.repairedRange(range);
        const inside = edits.filter(({ rawRange }) => rawRange[0] >= range[0] && rawRange[1] <= range[1]);
        const cut = edits.some(
          ({ rawRange }) => rawRange.some((end) => end > range[0] && end < range[1]) && !inside.length,
        );
        expect(from).toBeLessThanOrEqual(to);
        if (!cut && inside.length === edits.length)
          expect(revertEdits(text, edits).slice(...range)).toBe(raw.slice(...range));
        for (const { repairedRange } of inside) {
          expect(repairedRange[0]).toBeGreaterThanOrEqual(from);
          expect(repairedRange[1]).toBeLessThanOrEqual(to);
        }
        const back = map.rawRange([from, to]);
        expect(back[0]).toBeLessThanOrEqual(range[0]);
        expect(back[1]).toBeGreaterThanOrEqual(range[1]);
      }
    }
  });

  it.each([
    ['two passes on one word', 'L1p bảng', [propose([0, 3], 'Lap')], [propose([0, 3], 'Lập', 'decoded')], ['L1p>Lập']],
    ['a change taken back', 'số 5', [propose([3, 4], 'S')], [propose([3, 4], '5')], []],
    ['neighbours stay apart', 'ab', [propose([0, 1], 'x')], [propose([1, 2], 'y')], ['a>x', 'b>y']],
    ['an insertion beside a deletion', 'a-b', [propose([1, 2], '')], [propose([1, 1], ' ')], ['->\u0020']],
  ])('%s', (_, raw, first, second, expected) => {
    const one = settleEdits(raw, first, 'test');
    const edits = composeEdits(raw, one, settleEdits(applyEdits(raw, one), second, 'test'));
    expect(edits.map(({ before, after }) => `${before}>${after}`)).toEqual(expected);
  });

  it('writes every edit in the same order of fields, however it came about', () => {
    const first = settleEdits('L1p b1ng', [propose([0, 3], 'Lap'), propose([4, 8], 'bang')], 'test');
    const second = settleEdits('Lap bang', [propose([0, 3], 'Lập', 'decoded')], 'test');
    const fields = composeEdits('L1p b1ng', first, second).map((edit) => Object.keys(edit).join(' '));
    expect(new Set([...fields, ...first.map((edit) => Object.keys(edit).join(' '))]).size).toBe(1);
  });

  it('keeps the least certain account of edits that meet', () => {
    const first = settleEdits('L1p', [propose([0, 3], 'Lap')], 'test');
    const second = settleEdits('Lap', [propose([0, 3], 'Lập', 'decoded')], 'test');
    expect(composeEdits('L1p', first, second)).toMatchObject([
      { kind: 'decoded', by: 'exact+decoded', posterior: 0.5, channelCost: 2 },
    ]);
  });

  it.each([
    ['overlap', [propose([0, 2], 'x'), propose([1, 3], 'y')]],
    ['past the end', [propose([0, 9], 'x')]],
    ['a removed line break', [propose([2, 4], ' ')]],
    ['an added line break', [propose([0, 1], '\n')]],
  ])('refuses proposals that would not replay: %s', (_, proposals) => {
    expect(() => settleEdits('abc\ndef', proposals, 'test')).toThrowError(/cannot be replayed/u);
  });
});
