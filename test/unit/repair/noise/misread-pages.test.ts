import { describe, expect, it } from 'vitest';
import type { Range } from '../../../../src/model/evidence.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';
import { pageWitness } from '../../../../src/repair/noise/misread-pages.js';

const MISREAD = 'Đoàn kiếm tra việc phân công, tố chức thực hiện kế hoạch và báo cáo cấp có thấm quyền phê duyệt.';
const ONE_MISREAD = 'Các tố chức, cá nhân có liên quan chịu trách nhiệm thi hành kế hoạch này kể từ ngày ký.';
const SOUND = 'Các lớp đăng ký tham gia và gửi danh sách về văn phòng nhà trường trước ngày hội diễn.';

/** One line a page. */
function witnessOf(...pages: string[]) {
  let at = 0;
  const lines = pages.map((line, i) => {
    const range: Range = [at, at + line.length];
    at += line.length + 1;
    return { range, page: i + 1 };
  });
  return pageWitness(pages.join('\n'), lines, loadLanguageModel);
}

describe('pageWitness', () => {
  it('tells a misread page though every word of it is a syllable', () => {
    const verdict = witnessOf(MISREAD).verdictOn(1);
    expect(verdict).toEqual({
      noise: 'ocr-noise',
      reason: '3 of 21 words stand where others belong, such as kiếm > kiểm',
    });
  });

  it.each<[string, string[], number]>([
    ['sound text', [SOUND], 1],
    ['a slip', [ONE_MISREAD], 1],
    ['a sound page beside misread ones', [MISREAD, SOUND], 2],
    ['a page that was not given', [MISREAD], 7],
  ])('says nothing of %s', (_, pages, page) => expect(witnessOf(...pages).verdictOn(page)).toBeUndefined());

  it('believes a single misreading beside misread pages', () => {
    expect(witnessOf(MISREAD, ONE_MISREAD).verdictOn(2)?.noise).toBe('ocr-noise');
  });

  it('bears odd spellings out where some word is out of place', () => {
    const witness = witnessOf(ONE_MISREAD, SOUND);
    expect([witness.bearsOut(1), witness.bearsOut(2), witness.bearsOut(3)]).toEqual([true, false, false]);
  });

  it('does not load the model before it is asked', () => {
    const refuses = () => {
      throw new Error('not to be loaded');
    };
    expect(() => pageWitness(SOUND, [{ range: [0, SOUND.length], page: 1 }], refuses)).not.toThrow();
  });
});
