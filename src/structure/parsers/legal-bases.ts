// On which documents and facts does the plan rest?
import { foundValue, type Parser, type Value } from '../draft.js';
import { findMainSentence } from '../lexicon/main-sentence.js';
import { type Paragraph, readParagraphs } from '../reading/blocks.js';
import { endsClosed } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { joinTraced, sliceTraced, splitTraced, type Traced, trimTraced } from '../reading/traced.js';

/** Openings that are a basis whatever follows. */
const SURE = /^["“]?(?:Căn cứ|CĂN CỨ|Xét|Theo|Thực hiện|Tiếp tục thực hiện|Thi hành|Chấp hành)(?!\p{L})/u;
/** Openings that are a basis when they cite a document. */
const CITING =
  /^["“]?(?:Trên cơ sở|Triển khai|Quán triệt|Tiếp theo|Thống nhất theo|Vận dụng|Dựa (?:vào|trên))(?!\p{L})/u;
const CITATION =
  /(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông tri|Công văn|Kế hoạch|Hướng dẫn|Chương trình|Thông báo|Văn bản|Kết luận|Công điện|Đề án|Tờ trình|Quy định|Quy chế|Điều lệ)(?!\p{L})/iu;
/** "Căn cứ" damaged, right before what it cites: "Cản oi Nghị quyết số", "Cần có Kế hoạch số". */
const DAMAGED = new RegExp(`^["“]?[CG]\\S{1,3}\\s\\S{1,4}\\s(?=${CITATION.source})`, 'u');
/** The next basis in the same paragraph. */
const NEXT_BASIS = /(?<=[;,.:”"])\s*(?=Căn cứ(?!\p{L}))|(?<=;)\s+(?=(?:Thực hiện|Xét đề nghị|Theo đề nghị)(?!\p{L}))/gu;

/** Paragraphs of the preamble, and of a decision in front, that open like a basis; what else they hold goes to the opening. */
export const legalBases: Parser = {
  name: 'legal-bases',
  parse: ({ decision, preamble, reading, opening }) => {
    const bases: Value[] = [];
    const others: Traced[] = [];
    for (const paragraph of unbroken([...paragraphsOf(decision, reading), ...paragraphsOf(preamble, reading)])) {
      const { basis, rest } = partParagraph(paragraph);
      if (basis) bases.push(...splitTraced(basis, NEXT_BASIS).map((text) => foundValue(legalBases.name, text)));
      if (rest) others.push(rest);
    }
    return { legalBases: bases, opening: [...opening, ...others], decision: [], preamble: [] };
  },
};

function paragraphsOf(lines: readonly Line[], reading: Reading): Traced[] {
  return readParagraphs(lines, reading).map(unmarked);
}

/** A basis that no mark closes goes on in the paragraph that a semicolon does: a line broken before a capital ("… Ủy ban" / "Trung ương …;"). */
function unbroken(paragraphs: readonly Traced[]): Traced[] {
  const whole: Traced[] = [];
  for (const paragraph of paragraphs) {
    const before = whole[whole.length - 1];
    const isOpen = before !== undefined && isBasis(before.text) && !endsClosed(before.text);
    if (isOpen && paragraph.text.endsWith(';') && !isBasis(paragraph.text) && !findMainSentence(paragraph.text))
      whole[whole.length - 1] = joinTraced([before, paragraph]);
    else whole.push(paragraph);
  }
  return whole;
}

/** Bases may be bulleted or numbered. */
function unmarked({ text, start }: Paragraph): Traced {
  if (start.kind === 'bullet') return sliceTraced(text, start.bullet.length);
  const label = start.kind === 'label' ? start.readings[0] : undefined;
  return label && SURE.test(text.text.slice(label.length)) ? sliceTraced(text, label.length) : text;
}

interface Parted {
  readonly basis: Traced | null;
  readonly rest: Traced | null;
}

function partParagraph(text: Traced): Parted {
  if (!isBasis(text.text)) return { basis: null, rest: text };
  const main = findMainSentence(text.text);
  if (!main || main.issuerStart === 0) return { basis: text, rest: null };
  const basis = trimTraced(sliceTraced(text, 0, main.issuerStart));
  return { basis, rest: sliceTraced(text, main.issuerStart) };
}

function isBasis(text: string): boolean {
  return SURE.test(text) || DAMAGED.test(text) || (CITING.test(text) && CITATION.test(text.slice(0, 200)));
}
