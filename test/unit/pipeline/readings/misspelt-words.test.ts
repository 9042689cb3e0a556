import { describe, expect, it } from 'vitest';
import { hasMisspeltWords } from '../../../../src/pipeline/readings/misspelt-words.js';

const SOUND = 'Các đơn vị tổ chức rà soát, lập danh sách và gửi báo cáo trước ngày 15 hằng tháng. ';
const MISREAD = 'Cáe đơn vị tổ chúrc rà soát, lập danh sáeh và gửri báo cáo trước ngày 15 hẳug thảng. ';

describe('hasMisspeltWords', () => {
  it.each<[boolean, string, string]>([
    [false, SOUND.repeat(5), 'nothing misspelt'],
    [true, MISREAD.repeat(3), 'letters of other words, on every line'],
    [false, `${MISREAD}${SOUND.repeat(20)}`, 'a slip here and there'],
    [false, `${SOUND}sáeh hàg ${SOUND}`, 'two slips'],
    [false, `${SOUND}sáeh sáeh sáeh sáeh sáeh`, 'one word that the author writes so'],
    [false, 'Niê Kđăm, Ayũn, Mlô, Brêuh, Pră, Blơng, Kruôl, Drăi thuộc tổ công tác', 'names'],
    [false, 'Kính gửi: vanthu@an-trach.gov.vn, https://egov.example.vn, hotro@egov.example.vn', 'addresses'],
    [false, '', 'nothing at all'],
  ])('%s: %s (%s)', (expected, text) => {
    expect(hasMisspeltWords(text)).toBe(expected);
  });
});
