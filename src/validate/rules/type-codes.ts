// How does a document's number abbreviate its type? Nghị định 30/2020/NĐ-CP, Phụ lục III.

/** Keys are names in lower case. */
export const TYPE_CODES: Readonly<Record<string, string>> = {
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

/** Of documents that are printed in front of a plan and put it in force; the plan then carries their number. */
export const COVERING_CODES: ReadonlySet<string> = new Set(['QĐ', 'NQ', 'NĐ', 'TT', 'CT', 'TB']);
