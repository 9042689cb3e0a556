// Which lines hold only the national name or a motto?
import { compactKey } from '../../vietnamese/skeleton.js';
import { isWithinEdits } from '../../vietnamese/string-distance.js';
import { lineRule } from './furniture-rule.js';

/** Quốc hiệu and tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I), and the heading of Party documents (Hướng dẫn 36-HD/VPTW). */
const HEADINGS: readonly { readonly key: string; readonly mostEdits: number }[] = [
  { key: 'conghoaxahoichunghiavietnam', mostEdits: 4 },
  { key: 'doclaptudohanhphuc', mostEdits: 3 },
  { key: 'conghoaxahoichunghiavietnamdoclaptudohanhphuc', mostEdits: 5 },
  { key: 'dangcongsanvietnam', mostEdits: 1 },
];

export const nationalHeading = lineRule('national-heading', (line) => isNationalHeading(line.text.text));

/** Whether the whole text is the national name, a motto or both. Letters may be lost or damaged, but two more belong to an agency's name. */
function isNationalHeading(text: string): boolean {
  if (text.length > 80) return false;
  const key = compactKey(text);
  return HEADINGS.some(
    (heading) => key.length <= heading.key.length + 1 && isWithinEdits(key, heading.key, heading.mostEdits),
  );
}
