// Which numbers do headings get whose labels recognition has damaged?
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/model/context.js';
import type { RepairedDocument } from '../../../../src/model/document.js';
import { structure } from '../../../../src/structure/structure.js';
import { fromText } from '../from-text.js';
import { planOf, withBody } from '../plan-of.js';

const HEADINGS = ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG THỰC HIỆN', 'KINH PHÍ THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'];
const bodyOf = (labels: readonly string[]): string =>
  labels.map((label, i) => `${label} ${HEADINGS[i]}\n- Nạo vét kênh mương của thôn.`).join('\n');

describe('roman headings of a recognised plan', () => {
  it.each([
    [['I.', 'II.', 'III.', 'IV.'], 'nothing is damaged'],
    [['1.', 'II.', 'III.', 'IV.'], 'a stroke read as a digit'],
    [['1.', '11.', '111.', 'IV.'], 'strokes read as digits'],
    [['I.', 'IL.', 'HI.', 'IV.'], 'strokes read as other letters'],
    [['I.', 'ÌI.', 'IIỊ.', 'IV.'], 'specks over and under the strokes'],
    [['I.', 'JI.', 'Ni.', 'IV.'], 'strokes that only the sequence can count'],
    [['1.', '11.', '11.', 'IV.'], 'a stroke lost'],
    [['I.', 'I.', 'M.', 'IV.'], 'one lost, three run together'],
    [['l.', 'Il.', 'IN.', 'IV.'], 'all of them'],
  ])('%j (%s)', (labels, _reason) => {
    const { sections } = planOf(withBody(bodyOf(labels)), { noise: 'ocr-noise' });
    expect(sections.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV']);
    expect(sections.map(({ heading }) => heading)).toEqual(HEADINGS);
  });

  it('keeps the errors of a written plan as printed', () => {
    const { sections } = planOf(withBody(bodyOf(['I.', 'II.', 'II.', 'IV.'])));
    expect(sections.map(({ label }) => label)).toEqual(['I', 'II', 'II', 'IV']);
  });
});

describe('dotted labels of a recognised plan', () => {
  const body = (first: string, second: string): string =>
    `1. Mục tiêu\n- Thông dòng chảy.\n2. Nhiệm vụ\n${first}\n- Nhận cây giống.\n${second}\n- Trồng trong tháng.`;
  const labels = (text: string, noise: 'ocr-noise' | 'clean'): (string | null)[] =>
    planOf(withBody(text), { noise }).sections[1]!.children.map(({ label }) => label);

  it.each([
    ['2.1 Chuẩn bị cây', '22 Trồng cây', 'the dot is lost'],
    ['2.1 chuẩn bị cây', '2.2 trồng cây', 'the capitals are lost'],
    ['2.1 Chuẩn bị cây', '2,2 Trồng cây', 'the dot is a comma'],
  ])('%s, %s (%s)', (first, second, _reason) =>
    expect(labels(body(first, second), 'ocr-noise')).toEqual(['2.1', '2.2']),
  );

  it('reads no decimal of a written plan as a label', () =>
    expect(labels(body('2.1 Chuẩn bị cây', '2.2 triệu đồng mỗi hộ'), 'clean')).toEqual(['2.1']));
});

describe('a label that repair has made a word of', () => {
  const text = withBody(bodyOf(['I.', 'Đ', 'III.', 'IV.']));
  const seen = text.replace('\nĐ NỘI', '\nIL. NỘI');
  const lines = fromText(seen).lines;
  const written = fromText(text, { noise: 'latin-accents' });
  const document: RepairedDocument = {
    ...written,
    raw: seen,
    lines: written.lines.map((line, i) => ({ ...line, rawRange: lines[i]!.range })),
  };

  it('is read as it was seen', () => {
    const { plan } = structure(document, {
      options: DEFAULT_OPTIONS,
      signal: new AbortController().signal,
      note: () => {},
    });
    expect(plan.sections.map(({ label, heading }) => [label, heading])).toEqual(
      ['I', 'II', 'III', 'IV'].map((label, i) => [label, HEADINGS[i]]),
    );
  });
});
