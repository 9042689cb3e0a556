import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/model/context.js';
import { applyEdits, revertEdits } from '../../../src/repair/edits.js';
import { repair, repairWith } from '../../../src/repair/repair.js';
import type { Repairer, RepairInput } from '../../../src/repair/repairer.js';
import { seenText } from './seen-text.js';

const context = { options: DEFAULT_OPTIONS };

/** Made for this test: a notice in TCVN3 with one line that was typed in Unicode, one in UTF-8 read twice over, a blank one. */
const MIXED = [
  'Tr­êng TiÓu häc Hoa Sen',
  'Thông báo họp phụ huynh đầu năm',
  '',
  'Nhµ tr­êng kÝnh mêi phô huynh ®Õn dù häp vµo 8 giê s¸ng thø b¶y',
  'Ä\u0090á»‹a Ä‘iá»ƒm: há»™i trÆ°á»\u009dng táº§ng hai',
  'Liªn hÖ: 024 3555 0100, hoasen@truong.edu.vn',
].join('\n');

describe('repair', () => {
  it('reads every line in the encoding it needs and keeps the lines', () => {
    const { text, lines, quality, pages, models } = repair(seenText(MIXED), context);
    expect(text.split('\n')).toEqual([
      'Trường Tiểu học Hoa Sen',
      'Thông báo họp phụ huynh đầu năm',
      '',
      'Nhà trường kính mời phụ huynh đến dự họp vào 8 giờ sáng thứ bảy',
      'Địa điểm: hội trường tầng hai',
      'Liên hệ: 024 3555 0100, hoasen@truong.edu.vn',
    ]);
    expect(lines.map(({ noise }) => noise)).toEqual([
      'legacy-encoding',
      'clean',
      'clean',
      'legacy-encoding',
      'mojibake',
      'legacy-encoding',
    ]);
    expect(lines[3]).toMatchObject({ page: 1, noiseReason: expect.stringContaining('tcvn3') });
    expect(lines.map(({ range }) => text.slice(...range)).join('\n')).toBe(text);
    expect(lines.map(({ rawRange }) => MIXED.slice(...rawRange)).join('\n')).toBe(MIXED);
    expect([quality.noise, pages[0]!.noise]).toEqual(['legacy-encoding', 'legacy-encoding']);
    expect(quality.changed).toBeGreaterThan(20);
    expect(Object.keys(models)).toEqual(['language-model']);
  });

  it('writes a ledger of exact edits that replays both ways', () => {
    const { raw, text, edits } = repair(seenText(MIXED), context);
    expect(applyEdits(raw, edits)).toBe(text);
    expect(revertEdits(text, edits)).toBe(raw);
    expect(edits[0]).toMatchObject({ before: 'Tr­êng', after: 'Trường', kind: 'exact', by: 'tcvn3', posterior: 1 });
    expect(new Set(edits.map(({ by }) => by))).toEqual(new Set(['tcvn3', 'utf8-as-windows-1252']));
  });

  it('passes clean text and loads no model for it', () => {
    const clean =
      'KẾ HOẠCH\nTổ chức Ngày hội đọc sách năm học 2024 - 2025\n1. Mục đích: khuyến khích học sinh đọc sách.';
    const { text, edits, quality, models } = repair(seenText(clean), context);
    expect({ text, edits, quality, models }).toEqual({
      text: clean,
      edits: [],
      quality: { tokens: 21, changed: 0, doubtful: 0, noise: 'clean' },
      models: {},
    });
  });

  it('leaves the text as read when repair is not wanted, but says that it is damaged', () => {
    const garbled = 'Cån bö quån lý vå giåo viên thvc hién nöi dung phåt döng phong tråo thi dua';
    const { text, edits, quality } = repair(seenText(garbled), { options: { ...DEFAULT_OPTIONS, repair: false } });
    expect([text, edits.length, quality.noise]).toEqual([garbled, 0, 'latin-accents']);
  });

  it('names the other readings where lost bytes leave two', () => {
    const { text, doubts, quality } = repair(seenText('HÃŒNH THá»¨C TÃ�N THÃ€NH LÃ€ GIÆ  TAY'), context);
    expect(text).toBe('HÌNH THỨC TÍN THÀNH LÀ GIƠ  TAY');
    expect(doubts.map(({ range, alternatives }) => [text.slice(...range), alternatives[0]!.text])).toEqual([
      ['TÍN', 'TÁN'],
    ]);
    expect(quality.doubtful).toBe(1);
  });

  it('says the same twice', () => {
    expect(repair(seenText(MIXED), context)).toEqual(repair(seenText(MIXED), context));
    expect(repair(seenText(MIXED.normalize('NFD')), context).text).toBe(repair(seenText(MIXED), context).text);
  });

  it('hands what is still damaged to the repairers, with its protected spans, and takes their doubts along', () => {
    const seen: RepairInput[] = [];
    const widen: Repairer = {
      name: 'widen',
      repair: (input) => {
        seen.push(input);
        const at = input.text.indexOf('thvc');
        const own = { channelCost: 1, languageGain: 2, posterior: 0.9, runnerUp: null };
        return {
          edits: [{ range: [at, at + 4], after: 'thực', kind: 'decoded', by: 'nordic', ...own }],
          doubts: [{ range: [at, at + 4], posterior: 0.9, alternatives: [] }],
          models: { channel: 'c0ffee' },
        };
      },
    };
    const text = 'Cån bö quån lý thvc hién nöi dung 57/KH-TH phåt döng phong tråo';
    const result = repairWith(seenText(text), true, [widen]);
    expect(seen[0]).toMatchObject({
      text,
      noise: { noise: 'latin-accents' },
      lines: [{ noise: 'latin-accents', page: 1 }],
    });
    expect(seen[0]!.protectedSpans.map(({ range }) => text.slice(...range))).toEqual(['57/KH-TH']);
    expect(result.text).toContain('lý thực hién');
    expect(result.doubts).toEqual([{ range: result.edits[0]!.repairedRange, posterior: 0.9, alternatives: [] }]);
    expect(result.models).toEqual({ channel: 'c0ffee' });
  });
});
