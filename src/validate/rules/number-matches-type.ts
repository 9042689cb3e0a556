// Does the type code in the number ("KH") belong to the document type ("KẾ HOẠCH")?
import type { Rule } from '../rule.js';

/** Abbreviations of document types: Nghị định 30/2020/NĐ-CP, Phụ lục III. Keys are lower-case. */
const TYPE_CODES: Readonly<Record<string, string>> = {
  'nghị quyết': 'NQ',
  'quyết định': 'QĐ',
  'chỉ thị': 'CT',
  'quy chế': 'QC',
  'quy định': 'QyĐ',
  'thông cáo': 'TC',
  'thông báo': 'TB',
  'hướng dẫn': 'HD',
  'chương trình': 'CTr',
  'kế hoạch': 'KH',
  'phương án': 'PA',
  'đề án': 'ĐA',
  'dự án': 'DA',
  'báo cáo': 'BC',
  'biên bản': 'BB',
  'tờ trình': 'TTr',
};

export const numberMatchesType: Rule = {
  code: 'number-type-mismatch',
  check({ number, documentType }) {
    const expected = TYPE_CODES[(documentType ?? '').toLocaleLowerCase('vi')];
    const printed = number?.typeCode;
    if (!expected || !printed || printed.toLocaleUpperCase('vi') === expected.toLocaleUpperCase('vi')) return [];
    return [
      {
        code: this.code,
        severity: 'warning',
        message: `The number says "${printed}", but a ${documentType} is numbered "${expected}".`,
        pointers: ['/number', '/documentType'],
      },
    ];
  },
};
