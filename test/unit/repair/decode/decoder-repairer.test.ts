import { beforeAll, describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { decoderRepairer } from '../../../../src/repair/decode/decoder-repairer.js';
import { protectedSpans } from '../../../../src/repair/protect.js';
import type { RepairInput, RepairOutcome } from '../../../../src/repair/repairer.js';

function inputOf(text: string, noise: NoiseClass): RepairInput {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, page: 1, noise, reason: null };
  });
  const verdict = { noise, reason: null };
  return { text, lines, noise: verdict, pages: new Map([[1, verdict]]), protectedSpans: protectedSpans(text, lines) };
}

function apply(text: string, { edits }: RepairOutcome): string {
  return edits.reduceRight((t, { range, after }) => t.slice(0, range[0]) + after + t.slice(range[1]), text);
}

const repaired = (text: string, noise: NoiseClass): string => apply(text, decoderRepairer.repair(inputOf(text, noise)));

describe('decoderRepairer', () => {
  beforeAll(() => {
    decoderRepairer.repair(inputOf('khöi dông', 'latin-accents'));
  });

  it.each([
    [
      'nordic accents, a sentence over a line break',
      'latin-accents',
      'Phöng tåi vu thöng båo lich kiém kê tåi sån cuöi\nnäm cho cåc ban vå cåc tö truc thuöc.',
      'Phòng tài vụ thông báo lịch kiểm kê tài sản cuối\nnăm cho các ban và các tổ trực thuộc.',
    ],
    [
      'marks stripped',
      'no-diacritics',
      'Thu vien thanh pho to chuc trien lam sach thieu nhi.',
      'Thư viện thành phố tổ chức triển lãm sách thiếu nhi.',
    ],
    ['capitals', 'latin-accents', 'CÖNG HÖA XÅ HÖI CHÜ NGHIA VIÉT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [
      'a word as digits, where no number can stand',
      'latin-accents',
      'Nång cao muc 46 håi löng cüa cåc tö truc thuöc.',
      'Nâng cao mức độ hài lòng của các tổ trực thuộc.',
    ],
  ] as const)('%s', (_, noise, text, expected) => {
    expect(repaired(text, noise)).toBe(expected);
  });

  it.each([
    ['clean lines', 'clean', 'Phöng Våt tu thöng båo'],
    ['what a Vietnamese engine read right', 'ocr-noise', 'Thư viện thành phố tổ chức triển lãm sách thiếu nhi.'],
  ] as const)('leaves alone: %s', (_, noise, text) => {
    expect(repaired(text, noise)).toBe(text);
  });

  it('leaves numbers where numbers can stand', () => {
    const text = 'Toån tinh cön 461 hö nghèo, giåm 46 hö so vöi näm truöc; möi tö 6 nguöi.';
    expect(repaired(text, 'latin-accents').match(/\p{Nd}+/gu)).toEqual(['461', '46', '6']);
  });

  it('changes no number, code or address, and no line break', () => {
    const text = 'Sö 417/KH-TVTP ngåy 12/5/2024, xem www.thuvien.vn\nmuc 3.2 vå 98,5% cüa näm 2023.';
    const outcome = decoderRepairer.repair(inputOf(text, 'latin-accents'));
    for (const held of ['417/KH-TVTP', '12/5/2024', 'www.thuvien.vn', '3.2', '98,5%', '2023']) {
      const at = text.indexOf(held);
      expect(outcome.edits.some(({ range }) => range[0] < at + held.length && at < range[1])).toBe(false);
    }
    expect(apply(text, outcome).split('\n')).toHaveLength(2);
  });

  it('says the same twice, in order and without overlap', () => {
    const input = inputOf('Cåc tö truc thuöc båo cåo kêt quå truoc ngåy 15.', 'latin-accents');
    const first = decoderRepairer.repair(input);
    expect(decoderRepairer.repair(input)).toEqual(first);
    first.edits.slice(1).forEach(({ range }, i) => {
      expect(range[0]).toBeGreaterThanOrEqual(first.edits[i]!.range[1]);
    });
  });
});
