// Where does a numbering that starts again stand, as in a file of several plans whose signatures were lost?
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/model/plan.js';
import { outlineOf, planOf, withBody } from '../plan-of.js';

interface Case {
  readonly name: string;
  readonly body: string;
  readonly outline: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an announced I. starts again beside III., not under it',
    body: 'I. ĐẤT\n- Ẩm.\nII. NƯỚC\n- Đủ.\nIII. GIỐNG\n1. Cây lim\n- Ưa sáng.\nKế hoạch trồng rau của lớp 6A như sau:\nI. RAU\n- Cải.\nII. GIÀN\n- Tre.',
    outline: [
      'I | ĐẤT | • Ẩm.',
      'II | NƯỚC | • Đủ.',
      'III | GIỐNG',
      'III.1 | Cây lim | • Ưa sáng. | • Kế hoạch trồng rau của lớp 6A như sau:',
      'I~2 | RAU | • Cải.',
      'II~2 | GIÀN | • Tre.',
    ],
  },
  {
    name: 'a bare heading in capitals stands beside the one before, not in it',
    body: 'I. ĐẤT\n- Ẩm.\nVƯỜN RAU\nI. GIEO HẠT\n- Cải.\nVƯỜN HOA\nI. ƯƠM CÂY\n- Cúc.\nVƯỜN CHÈ\nI. GIÂM CÀNH\n- Hom.',
    outline: [
      'I | ĐẤT | • Ẩm.',
      '~1 | VƯỜN RAU',
      '~1.I | GIEO HẠT | • Cải.',
      '~2 | VƯỜN HOA',
      '~2.I | ƯƠM CÂY | • Cúc.',
      '~3 | VƯỜN CHÈ',
      '~3.I | GIÂM CÀNH | • Hom.',
    ],
  },
];

const PLANS = 60;
const REPEATED = [
  [
    'a letterhead over I., II., 1., a)',
    'TRƯỜNG ĐỒI SIM\nKẾ HOẠCH\nI. ĐẤT\n1. Luống\na) Mới\n- Nhỏ.\nII. NƯỚC\n- Đủ.\n',
  ],
  ['no letterhead but its last line', 'Lớp 6A thực hiện như sau:\nI. ĐẤT\n1. Luống\na) Mới\n- Nhỏ.\nII. NƯỚC\n- Đủ.\n'],
  ['lists that announce each other', '1. Luống gồm:\na) Mới gồm:\n'],
] as const;

describe('labels begun again', () => {
  it.each(CASES)('$name', ({ body, outline }) => {
    expect(outlineOf(planOf(withBody(body)).sections)).toEqual(outline);
  });

  it.each(REPEATED)('%s, again and again: the tree gets no deeper', (_name, page) => {
    const depthOf = (pages: number) => levels(planOf(withBody(page.repeat(pages))).sections);
    expect(depthOf(PLANS)).toBe(depthOf(4));
  });
});

function levels(sections: readonly Section[]): number {
  return Math.max(0, ...sections.map(({ children }) => 1 + levels(children)));
}
