// Does the type code in the number ("KH") belong to the document type ("KẾ HOẠCH")?
import type { Rule } from '../rule.js';
import { COVERING_CODES, TYPE_CODES } from './type-codes.js';

const KNOWN: ReadonlySet<string> = new Set(Object.values(TYPE_CODES).map((code) => code.toLocaleUpperCase('vi')));

/** An unknown code is an agency's, not another type's; a plan behind a decision carries the decision's number. */
export const numberMatchesType: Rule = {
  code: 'number-type-mismatch',
  check({ number, documentType }) {
    const expected = TYPE_CODES[(documentType ?? '').toLocaleLowerCase('vi')];
    const printed = number?.typeCode;
    if (!expected || !printed) return [];
    const code = printed.toLocaleUpperCase('vi');
    if (code === expected.toLocaleUpperCase('vi') || !KNOWN.has(code) || COVERING_CODES.has(code)) return [];
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
