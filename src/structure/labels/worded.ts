// Does the line start with a word and its number: "Phần thứ hai", "Chương I", "Điều 3.", "Bước 1:", "Mục tiêu 2."?
import { labelOrdinal } from '../../vietnamese/label-ordinal.js';
import { type LabelFamily, type LabelReader, labelReading } from './label-reading.js';

interface WordedLabel {
  /** Small letters; matched in any case. */
  readonly word: string;
  readonly family: LabelFamily;
  /** Whether the label may stand without a mark, its heading on the same or on the next line. */
  readonly mayLackMark: boolean;
}

const WORDED: readonly WordedLabel[] = [
  { word: 'phần', family: 'part', mayLackMark: true },
  { word: 'chương', family: 'chapter', mayLackMark: true },
  { word: 'điều', family: 'article', mayLackMark: false },
  ...[
    'mục',
    'bước',
    'đợt',
    'giai đoạn',
    'vòng',
    'mục tiêu',
    'chỉ tiêu',
    'nhiệm vụ',
    'giải pháp',
    'nội dung',
    'tiêu chí',
    'hoạt động',
    'nhóm',
    'chuyên đề',
    'dự án',
    'tiểu dự án',
    'phương án',
    'yêu cầu',
  ].map((word): WordedLabel => ({ word, family: `named ${word}`, mayLackMark: false })),
];

const NUMBER = '(?:thứ\\s+\\p{L}+|[IVXL]{1,5}|\\d{1,2}|[A-H])';
const PATTERN = new RegExp(
  `^(${WORDED.map(({ word }) => word.replaceAll(' ', '\\s')).join('|')})\\s(${NUMBER})(?![\\p{L}\\p{N}/]|\\.\\d)\\s?([.:)–-])?\\s*`,
  'iu',
);
const BY_WORD: ReadonlyMap<string, WordedLabel> = new Map(WORDED.map((entry) => [entry.word, entry]));

export const worded: LabelReader = {
  name: 'worded',
  read: (text) => {
    const match = PATTERN.exec(text);
    const entry = match && BY_WORD.get(match[1]!.toLocaleLowerCase('vi').replace(/\s+/gu, ' '));
    if (!match || !entry || !/^\p{Lu}/u.test(text)) return null;
    const rest = text.slice(match[0].length);
    const mark = match[3] ?? '';
    if (mark === '' && rest !== '' && !(entry.mayLackMark && /^[\p{Lu}“"]/u.test(rest))) return null;
    if (mark === '-' && !/\s[-–]\s/u.test(match[0])) return null;
    const place = labelOrdinal(`${entry.word.replaceAll(' ', '')} ${match[2]}`);
    const label = text.slice(0, match[1]!.length + 1 + match[2]!.length);
    return place && labelReading(entry.family, label, place.ordinal, { mark, length: match[0].length });
  },
};
