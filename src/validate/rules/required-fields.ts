// Are the parts there that Nghị định 30/2020/NĐ-CP, Điều 8 asks of every administrative document?
import type { Severity } from '../../model/finding.js';
import type { Plan } from '../../model/plan.js';
import type { Rule } from '../rule.js';

interface Required {
  readonly field: keyof Plan;
  readonly severity: Severity;
  readonly name: string;
}

/** An error is what makes a plan useless to import; a blank number or date is common in drafts, so a warning. */
const REQUIRED: readonly Required[] = [
  { field: 'documentType', severity: 'error', name: 'document type (tên loại)' },
  { field: 'title', severity: 'error', name: 'title (trích yếu)' },
  { field: 'sections', severity: 'error', name: 'sections (nội dung văn bản)' },
  { field: 'issuingAgency', severity: 'warning', name: 'issuing agency (cơ quan ban hành)' },
  { field: 'number', severity: 'warning', name: 'number (số, ký hiệu)' },
  { field: 'issuedOn', severity: 'warning', name: 'date (ngày ban hành)' },
  { field: 'signatory', severity: 'warning', name: 'signatory (người ký)' },
  { field: 'recipients', severity: 'info', name: 'recipients (nơi nhận)' },
];

export const requiredFields: Rule = {
  code: 'field-missing',
  check(plan) {
    return REQUIRED.filter(({ field }) => isEmpty(plan[field])).map(({ field, severity, name }) => ({
      code: this.code,
      severity,
      message: `No ${name} was found.`,
      pointers: [`/${field}`],
    }));
  },
};

function isEmpty(value: Plan[keyof Plan]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
