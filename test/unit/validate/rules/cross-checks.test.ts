// Which contradictions between the parts of a plan are found, and which differences are none?
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/model/plan.js';
import { RULES } from '../../../../src/validate/configuration.js';
import { EMPTY_PLAN } from '../empty-plan.js';

const issued = (agencyCode: string, issuingAgency: string, superiorAgency: string | null = null, typeCode = 'KH') => ({
  number: { text: `9/${typeCode}-${agencyCode}`, sequence: '9', typeCode, agencyCode },
  issuingAgency,
  superiorAgency,
});
const signed = (issuingAgency: string, title: string, authority: string | null = null) => ({
  issuingAgency,
  signatory: { authority, title, name: 'Lò Văn Pản' },
});
const timed = (title: string, ...times: readonly (readonly [start: string | null, end: string | null])[]) => ({
  title,
  timeline: times.map(([start, end]) => ({ text: 'Nạo vét kênh', start, end, kind: 'period' as const, section: 'II' })),
});
const tasked = (recipients: string[], actors: string[]) => ({
  recipients,
  organisation: actors.map((actor) => ({ actor, task: 'phối hợp', deadline: null, section: 'III' })),
});

const CASES: readonly (readonly [code: string, plan: Partial<Plan>, found: number, reason: string])[] = [
  ['code-issuer-mismatch', issued('SYT', 'SỞ Y TẾ', 'UBND TỈNH NAM KHÊ'), 0, 'the initials'],
  ['code-issuer-mismatch', issued('SYT', 'UBND TỈNH NAM KHÊ'), 1, 'the line of the issuer was lost'],
  [
    'code-issuer-mismatch',
    issued('THCSNL', 'TRƯỜNG THCS NẬM LÂU'),
    0,
    'an abbreviation in the name counts letter by letter',
  ],
  ['code-issuer-mismatch', issued('SGDĐT-GDTrH', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'), 0, 'the drafting unit stands behind'],
  ['code-issuer-mismatch', issued('BTV', 'HỘI LHPN HUYỆN THANH KỲ'), 0, 'its committee signs'],
  ['code-issuer-mismatch', issued('ĐTN', 'BCH ĐOÀN XÃ TÂN HẬU'), 0, 'the Youth Union prints its name short'],
  ['code-issuer-mismatch', issued('HU', 'HUYỆN ỦY MỸ LÂM'), 0, 'Party'],
  ['code-issuer-mismatch', issued('CN', 'SỞ CÔNG THƯƠNG', null, 'SCT'), 0, 'a letter: agency first, then the unit'],
  ['signer-issuer-mismatch', signed('SỞ Y TẾ', 'PHÓ GIÁM ĐỐC'), 0, 'a deputy heads as well'],
  ['signer-issuer-mismatch', signed('SỞ Y TẾ', 'HIỆU TRƯỞNG'), 1, 'heads a school'],
  ['signer-issuer-mismatch', signed('TRƯỜNG TIỂU HỌC ĐẰNG LÂM 2', 'HIỆU TRƯỞNG'), 0, 'school'],
  ['signer-issuer-mismatch', signed('UBND XÃ SƠN HẠ', 'GIÁM ĐỐC'), 1, 'committees have chairs'],
  ['signer-issuer-mismatch', signed('UBND TỈNH', 'GIÁM ĐỐC SỞ Y TẾ', 'TUQ. CHỦ TỊCH'), 0, 'delegated'],
  ['signer-issuer-mismatch', signed('CÂU LẠC BỘ XE ĐẠP', 'ĐỘI TRƯỞNG'), 0, 'an issuer that the table does not know'],
  ['timeline-outside-title', timed('Thu ngân sách năm 2024', ['2024-03-01', null], [null, '2024-12-31']), 0, 'inside'],
  [
    'timeline-outside-title',
    timed('Thu ngân sách năm 2024', ['2021-03-01', null], [null, '2021-12-31']),
    1,
    'another year',
  ],
  [
    'timeline-outside-title',
    timed('Du lịch giai đoạn 2024 - 2028', [null, '2028-12-31'], [null, '2030-01-31']),
    0,
    'one inside',
  ],
  [
    'timeline-outside-title',
    timed('Ôn thi năm học 2023-2024', ['2023-08-15', null], [null, '2023-09-05']),
    0,
    'school year',
  ],
  [
    'timeline-outside-title',
    timed('Tổng kết năm 2023', ['2024-01-10', null], ['2024-01-20', null]),
    0,
    'review a year later',
  ],
  ['timeline-outside-title', timed('Thu ngân sách năm 2024', ['2021-03-01', null]), 0, 'one time proves nothing'],
  [
    'recipients-without-actors',
    tasked(['Huyện ủy', 'Lưu: VT'], ['Sở Y tế', 'Công an tỉnh', 'Bệnh viện Đa khoa']),
    1,
    'none',
  ],
  [
    'recipients-without-actors',
    tasked(['Sở Y tế', 'Lưu: VT'], ['Sở Y tế', 'Công an tỉnh', 'Bệnh viện Đa khoa']),
    0,
    'one is',
  ],
  [
    'recipients-without-actors',
    tasked(['Như mục III', 'Lưu: VT'], ['Sở Y tế', 'Công an tỉnh', 'Chi cục Thuế']),
    0,
    'all of them',
  ],
  [
    'recipients-without-actors',
    tasked(['Phòng GDĐT', 'Lưu: VT'], ['Giáo viên', 'Kế toán', 'Tổ trưởng']),
    0,
    'own staff',
  ],
];

describe('cross-checks', () => {
  it.each(CASES)('%s %j: %i (%s)', (code, plan, found, _reason) => {
    const rule = RULES.find((each) => each.code === code)!;
    expect(rule.check({ ...EMPTY_PLAN, ...plan })).toHaveLength(found);
  });
});
