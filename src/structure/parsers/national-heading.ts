// Which part of a letterhead line is the national name or the motto?
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import type { Parser } from '../draft.js';
import { isUnfinishedAgency, opensAgency } from '../lexicon/agencies.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';

/** On the skeleton; single letters may be damaged, marks and dashes lost. */
const NATIONAL: readonly RegExp[] = [
  /\S[o0q]ng\s?h[o0]\S?\s?x\S\s?h[o0]\S\s?ch[uv]\s?ngh\S\S?\s?v\S\S?t\s?na\S{1,2}/u,
  /\S{2,4}\s?l\S{1,2}p\s?\S{0,2}\s?t\S\s?d[o0]\s?\S{0,2}\s?h\S{2,3}\s?ph\S{1,2}c/u,
];
const YOUTH = /(?<!\p{L})doan\s(?:t\s?n\s?c\s?s|thanh nien cong san)\sho chi minh\W*$/u;
const PARTY = /dang\s?c[o0]ng\s?san\s?vi[e3]t\s?nam/u;

/** Takes quốc hiệu and tiêu ngữ out of merged rows: "UBND TỈNH A CỘNG HÒA XÃ HỘI …" leaves "UBND TỈNH A". */
export const nationalHeading: Parser = {
  name: 'national-heading',
  parse: ({ letterhead, furniture }) => {
    const taken: Traced[] = [];
    const rest = letterhead
      .flatMap((fragment) => withoutHeadings(fragment, taken))
      .flatMap((fragment, place) => withoutYouthHeading(fragment, place, taken));
    return taken.length === 0 ? null : { letterhead: rest, furniture: [...furniture, ...taken] };
  },
};

/** In place of a motto documents of the Youth Union print the Union's name; as a superior it would stand first. */
function withoutYouthHeading(fragment: Fragment, place: number, taken: Traced[]): Fragment[] {
  const start = YOUTH.exec(unitSkeleton(fragment.text.text))?.index ?? -1;
  const left = trimTraced(sliceTraced(fragment.text, 0, Math.max(0, start)));
  const isHeading = start > 0 ? opensAgency(left.text) && !isUnfinishedAgency(left.text) : place > 0;
  if (start < 0 || !isHeading) return [fragment];
  taken.push(sliceTraced(fragment.text, start));
  return start > 0 ? [{ ...fragment, text: left }] : [];
}

function withoutHeadings(fragment: Fragment, taken: Traced[]): Fragment[] {
  const plain = unitSkeleton(fragment.text.text);
  const pattern = [...NATIONAL, PARTY].find((candidate) => candidate.test(plain));
  const match = pattern?.exec(plain);
  if (!match) return [fragment];
  taken.push(sliceTraced(fragment.text, match.index, match.index + match[0].length));
  const left = trimTraced(sliceTraced(fragment.text, 0, match.index), /[\s\-–—*]/u);
  const right = trimTraced(sliceTraced(fragment.text, match.index + match[0].length), /[\s\-–—*.,;:]/u);
  return [
    { ...fragment, text: left },
    { ...fragment, column: fragment.column + 1, text: right },
  ]
    .filter(({ text }) => /\p{L}|\p{N}/u.test(text.text))
    .flatMap((part) => withoutHeadings(part, taken));
}
