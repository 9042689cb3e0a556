import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-of.js';

const REST = '\n\nCăn cứ kế hoạch năm học của nhà trường;\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\n';

describe('document type and title', () => {
  it.each([
    ['KẾ HOẠCH\nTrồng cây đầu xuân', 'KẾ HOẠCH', 'Trồng cây đầu xuân', 'one line'],
    [
      'KẾ HOẠCH\n\nTrồng cây đầu xuân\nnăm học 2023 - 2024',
      'KẾ HOẠCH',
      'Trồng cây đầu xuân năm học 2023 - 2024',
      'two',
    ],
    [
      'KẾ HOẠCH\nTrồng cây đầu xuân\n\nNăm học 2023 - 2024',
      'KẾ HOẠCH',
      'Trồng cây đầu xuân Năm học 2023 - 2024',
      'a blank line between',
    ],
    ['KẾ HOẠCH\nTrồng cây đầu xuân\n-----', 'KẾ HOẠCH', 'Trồng cây đầu xuân', 'a rule below'],
    [
      'KẾ HOẠCH\nTrồng cây đầu xuân\nĐơn vị: Trường Tiểu học Đồi Sim',
      'KẾ HOẠCH',
      'Trồng cây đầu xuân',
      'a named value',
    ],
    ['KẾ HOẠCH BÀI DẠY\nMôn: Toán\nBài 7: Hình tròn', 'KẾ HOẠCH', 'BÀI DẠY', 'a lesson'],
    ['KẾ HOẠCH\nTrồng cây đầu xuân\n| Việc | Ngày |', 'KẾ HOẠCH', 'Trồng cây đầu xuân', 'a table below'],
    ['KẾ HOẠCH TRỒNG CÂY ĐẦU XUÂN', 'KẾ HOẠCH', 'TRỒNG CÂY ĐẦU XUÂN', 'on the line of the type'],
    [
      'KẾ HOẠCH\nTRỒNG CÂY ĐẦU XUÂN\nCỦA TRƯỜNG TIỂU HỌC ĐỒI SIM',
      'KẾ HOẠCH',
      'TRỒNG CÂY ĐẦU XUÂN CỦA TRƯỜNG TIỂU HỌC ĐỒI SIM',
      'capitals',
    ],
    [
      'KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TU về phát triển rừng',
      'KẾ HOẠCH',
      'Thực hiện Nghị quyết số 5-NQ/TU về phát triển rừng',
      'opens like a basis',
    ],
    ['- KÉ HOẠCH -\nTrồng cây đầu xuân', 'KÉ HOẠCH', 'Trồng cây đầu xuân', 'a damaged type between dashes'],
    ['K Ế   H O Ạ C H\nTrồng cây đầu xuân', 'K Ế H O Ạ C H', 'Trồng cây đầu xuân', 'spaced letters'],
    ['KẾ HOẠCH LIÊN TỊCH\nTrồng cây đầu xuân', 'KẾ HOẠCH LIÊN TỊCH', 'Trồng cây đầu xuân', 'a type of two words more'],
    ['**KẾ HOẠCH**\n**Trồng cây đầu xuân**', 'KẾ HOẠCH', 'Trồng cây đầu xuân', 'markdown stars dropped'],
    ['# KẾ HOẠCH\n## Trồng cây đầu xuân', 'KẾ HOẠCH', 'Trồng cây đầu xuân', 'markdown headings'],
    [
      'KẾ HOẠCH\nTrồng cây đầu xuân\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND\nngày 02/01/2024 của UBND xã)',
      'KẾ HOẠCH',
      'Trồng cây đầu xuân',
      'a note over two lines',
    ],
    ['PHƯƠNG ÁN\nTrồng cây đầu xuân', 'PHƯƠNG ÁN', 'Trồng cây đầu xuân', 'another type'],
  ])('%j', (head, type, title, _reason) => {
    const plan = planOf(head + REST);
    expect([plan.documentType, plan.title]).toEqual([type, title]);
    expect(plan.sections.map((section) => section.heading)).toEqual(['MỤC ĐÍCH']);
  });

  it.each([
    ['Trường xây dựng.\nI. MỤC ĐÍCH\n- A.', 'no type line'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ\nI. MỤC ĐÍCH\n- A.', 'the ministry of planning is no type'],
  ])('finds no type in %j', (text) => expect(planOf(text).documentType).toBeNull());

  it.each([
    [
      'Tổ chức phong trào\n\n*Mỗi lớp một vườn cây” năm 2024',
      'Tổ chức phong trào *Mỗi lớp một vườn cây” năm 2024',
      'opening mark',
    ],
    [
      'Trồng cây đầu xuân\n\nCản oi Nghị quyết số 7/NQ-CP ngày 15 tháng 7 năm 2021',
      'Trồng cây đầu xuân',
      'a damaged basis',
    ],
  ])('recognised lines parted by blank ones: %j', (lines, title, _reason) => {
    expect(planOf(`KẾ HOẠCH\n\n${lines}${REST}`, { noise: 'latin-accents' }).title).toBe(title);
  });
});
