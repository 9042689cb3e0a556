import { describe, expect, it } from 'vitest';
import { draftOf, planOf, withTail } from '../plan-of.js';

interface Case {
  readonly name: string;
  readonly tail: string;
  readonly signatory: readonly [authority: string | null, title: string | null, name: string | null] | null;
  readonly recipients: readonly string[];
}

const RECIPIENTS = ['UBND huyện (b/c)', 'Các thôn', 'Lưu: VT'];
const LIST = '- UBND huyện (b/c);\n- Các thôn;\n- Lưu: VT.';

const CASES: readonly Case[] = [
  {
    name: 'recipients, then office and name',
    tail: `Nơi nhận:\n${LIST}\nHIỆU TRƯỞNG\n\n\nTrần Thị Mận`,
    signatory: [null, 'HIỆU TRƯỞNG', 'Trần Thị Mận'],
    recipients: RECIPIENTS,
  },
  {
    name: 'the signature before the recipients',
    tail: `TM. ỦY BAN NHÂN DÂN XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLò Văn Pao\nNơi nhận:\n${LIST}`,
    signatory: ['TM. ỦY BAN NHÂN DÂN XÃ KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Văn Pao'],
    recipients: RECIPIENTS,
  },
  {
    name: 'beside each other by tabs',
    tail: 'Nơi nhận:\tKT. GIÁM ĐỐC\n- UBND huyện (b/c);\tPHÓ GIÁM ĐỐC\n- Các thôn;\n- Lưu: VT.\tBSCKII. Đinh Công Tráng',
    signatory: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'BSCKII. Đinh Công Tráng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'beside each other in merged rows, without the heading',
    tail: '- UBND huyện (b/c); KT.GIÁM ĐỐC\n- Các thôn; PHÓ GIÁM ĐỐC\n- Lưu: VT.\nHà Văn Sáu',
    signatory: ['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hà Văn Sáu'],
    recipients: RECIPIENTS,
  },
  {
    name: 'all on one line of a table',
    tail: 'Nơi nhận: - UBND huyện (b/c); - Các thôn; - Lưu: VT. |  | TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Vũ Đức Hòa',
    signatory: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Vũ Đức Hòa'],
    recipients: RECIPIENTS,
  },
  {
    name: 'acting: Q.',
    tail: `Nơi nhận:\n${LIST}\nQ. HIỆU TRƯỞNG\nNgô Thị Lựu`,
    signatory: ['Q.', 'HIỆU TRƯỞNG', 'Ngô Thị Lựu'],
    recipients: RECIPIENTS,
  },
  {
    name: 'Party forms with strokes',
    tail: `Nơi nhận:\n${LIST}\nT/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\nGiàng A Sình`,
    signatory: ['T/M BAN THƯỜNG VỤ K/T BÍ THƯ', 'PHÓ BÍ THƯ', 'Giàng A Sình'],
    recipients: RECIPIENTS,
  },
  {
    name: 'the body of the authority over two lines, a name in capitals',
    tail: `TM. BAN CHẤP HÀNH\nCÔNG ĐOÀN CƠ SỞ\nCHỦ TỊCH\nPHAN THỊ BƯỞI\nNơi nhận:\n${LIST}`,
    signatory: ['TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ', 'CHỦ TỊCH', 'PHAN THỊ BƯỞI'],
    recipients: RECIPIENTS,
  },
  {
    name: 'a name alone',
    tail: `Nơi nhận:\n${LIST}\n\n\nMai Văn Tùng`,
    signatory: [null, null, 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'two signers one below the other: the first',
    tail: `CHỦ TỊCH CÔNG ĐOÀN\nPhan Thị Bưởi\nHIỆU TRƯỞNG\nMai Văn Tùng\nNơi nhận:\n${LIST}`,
    signatory: [null, 'CHỦ TỊCH CÔNG ĐOÀN', 'Phan Thị Bưởi'],
    recipients: RECIPIENTS,
  },
  {
    name: 'two signers side by side: the left one',
    tail: 'TỔ TRƯỞNG\tHIỆU TRƯỞNG\n\n\nPhan Thị Bưởi\tMai Văn Tùng',
    signatory: [null, 'TỔ TRƯỞNG', 'Phan Thị Bưởi'],
    recipients: [],
  },
  {
    name: 'an approval and a signer parted by blanks alone',
    tail: `DUYỆT CỦA HIỆU TRƯỞNG                  NGƯỜI LẬP KẾ HOẠCH\n   (Ký, đóng dấu)                       (Ký, ghi rõ họ tên)\n\n  Trần Thị Kim Mận                       Đỗ Thị Nhài`,
    signatory: [null, 'NGƯỜI LẬP KẾ HOẠCH', 'Đỗ Thị Nhài'],
    recipients: [],
  },
  {
    name: 'a name behind a recipient whose hyphen was misread',
    tail: `Nơi nhận: HIỆU TRƯỞNG\n- UBND huyện (b/c);\n~- Các thôn; Trần Thị Mận\n- Lưu: VT.`,
    signatory: [null, 'HIỆU TRƯỞNG', 'Trần Thị Mận'],
    recipients: RECIPIENTS,
  },
  {
    name: 'three of a company in one row',
    tail: `   Người lập            Trưởng phòng              TỔNG GIÁM ĐỐC\n\n\n Trần Thị Mận         Lê Văn Nhãn               Đỗ Quang Mít`,
    signatory: [null, 'Người lập', 'Trần Thị Mận'],
    recipients: [],
  },
  {
    name: 'two signers side by side without tabs in the row of names',
    tail: 'TỔ TRƯỞNG | HIỆU TRƯỞNG\nPhan Thị Bưởi Mai Văn Tùng',
    signatory: [null, 'TỔ TRƯỞNG', 'Phan Thị Bưởi'],
    recipients: [],
  },
  {
    name: 'a heading of the recipients damaged by recognition',
    tail: `Noi nhặn:\n${LIST}\nGIÁM ĐỐC\nMai Văn Tùng`,
    signatory: [null, 'GIÁM ĐỐC', 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'recipients without bullets, behind the heading',
    tail: 'Nơi nhận: UBND huyện (b/c); Các thôn; Lưu: VT.\nGIÁM ĐỐC\nMai Văn Tùng',
    signatory: [null, 'GIÁM ĐỐC', 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'a wrapped recipient is joined',
    tail: 'Nơi nhận:\n- UBND huyện\n(b/c);\n- Các thôn;\n- Lưu: VT.\nGIÁM ĐỐC\nMai Văn Tùng',
    signatory: [null, 'GIÁM ĐỐC', 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'an office that is not in the table, above the recipients',
    tail: `THANH TRA SỞ\nNơi nhận:\n${LIST}\nMai Văn Tùng`,
    signatory: [null, 'THANH TRA SỞ', 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  {
    name: 'an office in small letters, a note beside the name',
    tail: `Nơi nhận:\n${LIST}\nHiệu trưởng (Đã ký) Mai Văn Tùng`,
    signatory: [null, 'Hiệu trưởng', 'Mai Văn Tùng'],
    recipients: RECIPIENTS,
  },
  { name: 'no tail at all', tail: '', signatory: null, recipients: [] },
];

describe('recipients and signatory', () => {
  it.each(CASES)('$name', ({ tail, signatory, recipients }) => {
    const { plan, findings } = draftOf(withTail(tail));
    const { authority = null, title = null, name = null } = plan.signatory ?? {};
    expect(plan.signatory && [authority, title, name]).toEqual(signatory);
    expect(plan.recipients).toEqual(recipients);
    expect(findings).toEqual([]);
    expect(plan.sections[0]?.items.map((item) => item.text)).toEqual([
      'Phủ xanh đồi trọc.',
      'Trên đây là Kế hoạch Tết trồng cây./.',
    ]);
  });

  it('takes place and date from above the signature when the letterhead has none', () => {
    const plan = planOf(withTail('Đồi Sim, ngày 12 tháng 01 năm 2024\nHIỆU TRƯỞNG\nMai Văn Tùng'));
    expect([plan.place, plan.issuedOn]).toEqual(['Đồi Sim', '2024-01-12']);
  });
});
