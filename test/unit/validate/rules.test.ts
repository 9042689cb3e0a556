import { describe, expect, it } from 'vitest';
import type { Plan, Section } from '../../../src/model/plan.js';
import { RULES } from '../../../src/validate/configuration.js';
import { EMPTY_PLAN } from './empty-plan.js';

const section = (label: string | null, children: Section[] = []): Section => ({
  id: label ?? '~1',
  label,
  heading: 'Nội dung',
  kinds: ['content'],
  items: [],
  children,
});
const basis = (issuedOn: string | null) => ({
  text: 'Căn cứ Quyết định số 12/QĐ-UBND;',
  document: { type: 'Quyết định', number: '12/QĐ-UBND', issuedOn, issuer: null, subject: null, section: null },
});
const number = (typeCode: string | null) => ({
  text: `7/${typeCode}-THCS`,
  sequence: '7',
  typeCode,
  agencyCode: 'THCS',
});
const day = (start: string | null, end: string | null) => ({ text: 'từ ngày … đến ngày …', start, end, section: 'I' });

/** What is printed, the findings of one rule (pointers only), why. */
const CASES: readonly (readonly [code: string, plan: Partial<Plan>, pointers: readonly string[][], reason: string])[] =
  [
    ['number-type-mismatch', { documentType: 'KẾ HOẠCH', number: number('KH') }, [], 'KH numbers a kế hoạch'],
    [
      'number-type-mismatch',
      { documentType: 'Kế hoạch', number: number('BC') },
      [['/number', '/documentType']],
      'BC numbers a báo cáo',
    ],
    [
      'number-type-mismatch',
      { documentType: 'Kế hoạch', number: number('QĐ') },
      [],
      'a plan behind a decision carries its number',
    ],
    ['number-type-mismatch', { documentType: 'KẾ HOẠCH', number: number('ĐKT') }, [], 'an agency, no other type'],
    [
      'number-type-mismatch',
      { documentType: 'THƯ NGỎ', number: number('KH') },
      [],
      'a type without a code proves nothing',
    ],
    ['number-type-mismatch', { documentType: 'KẾ HOẠCH', number: number(null) }, [], 'no code, no judgement'],
    [
      'basis-younger-than-plan',
      { issuedOn: '2026-03-01', legalBases: [basis('2026-03-01')] },
      [],
      'the same day is no contradiction',
    ],
    [
      'basis-younger-than-plan',
      { issuedOn: '2026-03-01', legalBases: [basis(null), basis('2026-03-02')] },
      [['/legalBases/1', '/issuedOn']],
      'a day later is',
    ],
    ['basis-younger-than-plan', { legalBases: [basis('2026-03-02')] }, [], 'an undated plan can not be compared'],
    ['section-numbering', { sections: [section('I'), section('II'), section('III')] }, [], 'I, II, III'],
    [
      'section-numbering',
      { sections: [section('I'), section('II'), section('II')] },
      [['/sections/2/label']],
      'II is repeated',
    ],
    [
      'section-numbering',
      { sections: [section('1', [section('a'), section('c')])] },
      [['/sections/0/children/1/label']],
      'b is missing',
    ],
    [
      'section-numbering',
      { sections: [section('I'), section(null), section('II')] },
      [],
      'an unnumbered section counts nothing',
    ],
    [
      'section-numbering',
      { sections: [section('d'), section('đ'), section('e')] },
      [],
      'Vietnamese lists count đ after d',
    ],
    [
      'period-ends-before-start',
      { dates: [day('2026-05-01', '2026-04-01')] },
      [['/dates/0']],
      'ends a month before it starts',
    ],
    [
      'period-ends-before-start',
      { dates: [day('2026-05-01', '2026-05-01'), day(null, '2026-01-01')] },
      [],
      'one day, and an open start',
    ],
    ['recipients-without-archive', { recipients: ['UBND xã', 'Lưu: VT'] }, [], 'ends with the archive'],
    [
      'recipients-without-archive',
      { recipients: ['Lưu: VT', 'UBND xã'] },
      [['/recipients/1']],
      'the archive is not last',
    ],
    ['recipients-without-archive', { recipients: ['Lưuu'] }, [['/recipients/0']], 'another word that begins alike'],
  ];

describe('rules', () => {
  it.each(CASES)('%s: %#', (code, plan, pointers, reason) => {
    const rule = RULES.find((r) => r.code === code)!;
    expect(
      rule.check({ ...EMPTY_PLAN, ...plan }).map((f) => f.pointers),
      reason,
    ).toEqual(pointers);
  });

  it('names every missing part of an empty plan, and makes what is indispensable an error', () => {
    const findings = RULES.flatMap((rule) => rule.check(EMPTY_PLAN));
    expect(findings.filter((f) => f.severity === 'error').map((f) => f.pointers[0])).toEqual([
      '/documentType',
      '/title',
      '/sections',
    ]);
    expect(new Set(findings.map((f) => f.code))).toEqual(new Set(['field-missing']));
  });
});
