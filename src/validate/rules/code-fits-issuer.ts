// Does the agency's code in the number ("SYT") abbreviate the issuer ("SỞ Y TẾ")?
import { codeFitsAgency } from '../../vietnamese/agency-code.js';
import type { Rule } from '../rule.js';
import { TYPE_CODES } from './type-codes.js';

const KNOWN: ReadonlySet<string> = new Set(Object.values(TYPE_CODES).map((code) => code.toLocaleUpperCase('vi')));

/** Only where the number has the form type/agency: in letters the agency comes first and the drafting unit behind it. */
export const codeFitsIssuer: Rule = {
  code: 'code-issuer-mismatch',
  check({ number, issuingAgency, superiorAgency }) {
    const { typeCode, agencyCode } = number ?? {};
    if (!typeCode || !agencyCode || issuingAgency === null) return [];
    if (!KNOWN.has(typeCode.toLocaleUpperCase('vi').slice(0, LONGEST_CODE))) return [];
    if (codeFitsAgency(agencyCode, `${superiorAgency ?? ''} ${issuingAgency}`)) return [];
    return [
      {
        code: this.code,
        severity: 'warning',
        message: `The number says "${agencyCode}", which does not abbreviate "${issuingAgency}".`,
        pointers: ['/number', '/issuingAgency'],
      },
    ];
  },
};
/** "KHLT", "KHPH" begin with the code of their type. */
const LONGEST_CODE = 2;
