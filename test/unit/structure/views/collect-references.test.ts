// Cited documents of bases and sections: which count, how often, and where they point.
import { describe, expect, it } from 'vitest';
import { collectReferences } from '../../../../src/structure/views/collect-references.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { section } from './section.js';

describe('collectReferences', () => {
  it('takes bases without a section, then each document once a section', () => {
    const cited = 'theo Quyết định số 12/QĐ-UBND ngày 05/6/2021';
    const passages = readPassages(
      [section('I', 'Nội dung', { items: [cited, `Kiểm tra ${cited}`] }), section('II', 'Tổ chức', { items: [cited] })],
      { year: null },
    );
    const references = collectReferences(passages, [{ text: 'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;' }]);
    expect(references.map(({ reference, pointer }) => [reference.section, reference.type, pointer])).toEqual([
      [null, 'Luật', '/legalBases/0/text'],
      ['I', 'Quyết định', '/sections/0/items/0'],
      ['II', 'Quyết định', '/sections/1/items/0'],
    ]);
  });
});
