import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/repair/language/language-model.js';
import { ngramModel } from '../../../../src/repair/language/ngram-model.js';
import { unpackModel } from '../../../../src/repair/language/unpack-model.js';
import { LineSet, lineKey } from '../../../../src/repair/train/line-key.js';
import { packModel } from '../../../../src/repair/train/pack-model.js';
import { trainModel } from '../../../../src/repair/train/train-model.js';

const SECRET = 'Dòng này nằm trong tập kiểm tra nên không bao giờ được dùng để huấn luyện mô hình';
const LINES = [
  'Nhà trường tổ chức hội thi kể chuyện theo sách cho học sinh khối bốn và khối năm.',
  'Các tổ chuyên môn xây dựng kế hoạch bồi dưỡng học sinh năng khiếu trong năm học mới.',
  'Giáo viên chủ nhiệm phối hợp với cha mẹ học sinh theo dõi việc tự học ở nhà.',
  'Thư viện mở cửa tất cả các ngày trong tuần để phục vụ bạn đọc trong toàn trường.',
];
const lineSet = (...lines: string[]) => {
  const set = new LineSet();
  for (const line of lines) set.add(line);
  return set;
};
const input = () => ({
  texts: (['plan', 'admin', 'general'] as const).map((component) => ({
    name: component,
    component,
    lines: [...LINES, ...LINES, SECRET.toUpperCase()],
  })),
  heldOut: [{ weight: 1, lines: [SECRET, 'Nhà trường xây dựng kế hoạch năm học.'] }],
  protectedLines: lineSet(SECRET),
  named: ['Đắk'],
  pruneThreshold: 1e-6,
});

describe('trainModel', () => {
  const { model, report } = trainModel(input(), () => {});

  it('makes the same bytes twice', () => {
    expect(packModel(trainModel(input(), () => {}).model)).toEqual(packModel(model));
  });

  it('never learns a protected line, whatever its case', () => {
    expect(report.texts.map(({ skipped }) => skipped)).toEqual([1, 1, 1]);
    expect(model.vocabulary).not.toContain('huấn');
  });

  it('knows the named parts at any count', () => {
    expect(model.vocabulary).toContain('đắk');
  });

  it('is a probability in every context', () => {
    const language = ngramModel(unpackModel(packModel(model)), '');
    let state = language.start;
    for (const word of ['nhà', 'trường', 'tổ', 'chức', 'học']) {
      let sum = 0;
      for (let id = 0; id < language.size; id += 1) sum += Math.exp(-language.cost(state, id) / 1000);
      expect(sum).toBeCloseTo(1, 1);
      expect(language.idOf(word)).not.toBe(UNKNOWN);
      state = language.next(state, language.idOf(word));
    }
  });
});

describe('lineKey', () => {
  it.each([
    [
      'Căn cứ Kế hoạch số 12/KH của Nhà trường về năm học;',
      'CĂN CỨ kế hoạch số 99/KH của nhà trường về năm học',
      true,
      'case, digits, punctuation',
    ],
    [
      'Căn cứ Kế hoạch của Nhà trường về năm học mới',
      'Căn cứ Kế hoạch của Nhà trường về năm học cũ',
      false,
      'other letters',
    ],
  ])('%s / %s', (left, right, same) => {
    expect(lineKey(left) === lineKey(right)).toBe(same);
  });

  it('keeps lines that differ after their first letters apart', () => {
    const lines = lineSet('Căn cứ Kế hoạch của Nhà trường về năm học mới');
    expect(lines.has('CĂN CỨ KẾ HOẠCH CỦA NHÀ TRƯỜNG VỀ NĂM HỌC MỚI')).toBe(true);
    expect(lines.has('Căn cứ Kế hoạch của Nhà trường về năm học cũ')).toBe(false);
  });

  it('gives formulas no key', () => {
    expect(lineKey('Nơi nhận:')).toBe(-1);
  });
});
