// Which lines of the tail make one signature: authority, office, name?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { nameLikeness, secondNameStart } from '../lexicon/person-names.js';
import { recipientsHeadingLength } from '../lexicon/recipients-heading.js';
import { isOffice as isOfficeName } from '../lexicon/signature-titles.js';
import { sliceTraced, trimTraced } from '../reading/traced.js';
import type { Fragment } from './fragments.js';
import { isSignatureText } from './signature-split.js';

export interface SignatureBlock {
  /** In capitals: authority and office, top down. */
  readonly offices: readonly Fragment[];
  readonly name: Fragment | null;
}

interface OpenBlock {
  readonly offices: Fragment[];
  name: Fragment | null;
}

/** In order of their first lines, the left before the right. A block ends with its name. */
export function signatureBlocks(tail: readonly Fragment[]): SignatureBlock[] {
  const blocks: OpenBlock[] = [];
  const unnamed: OpenBlock[] = [];
  const fragments = tail.flatMap(partedNames);
  const names = fragments.map(({ text }) => nameLikeness(text.text) === 'sure');
  let namesLeft = names.filter(Boolean).length;
  for (const [place, fragment] of fragments.entries()) {
    const signing =
      names[place] && namesLeft-- < unnamed.length ? unnamed.filter((block) => !isApproval(block)) : unnamed;
    const open = signing.length > 0 ? signing : unnamed;
    const own = open.find((block) => block.offices[0]!.column === fragment.column) ?? open[0];
    if (isOffice(fragment, own)) {
      const isBeside = own !== undefined && own.offices[own.offices.length - 1]!.line === fragment.line;
      if (own && !isBeside) own.offices.push(fragment);
      else {
        const block = { offices: [fragment], name: null };
        blocks.push(block);
        unnamed.push(block);
      }
    } else if (isName(fragment, own)) {
      if (own) {
        own.name = fragment;
        unnamed.splice(unnamed.indexOf(own), 1);
      } else blocks.push({ offices: [], name: fragment });
    }
  }
  return blocks;
}

/** "PHÊ DUYỆT CỦA PHÒNG GD&ĐT" beside the signature is often left without a name. */
export function isApproval({ offices }: SignatureBlock): boolean {
  return offices.some(({ text }) =>
    /^(?:ky |bgh )?(?:phe duyet|duyet|xac nhan|y kien)(?: |$)/u.test(phraseKey(text.text)),
  );
}

/** An authority or office, or any other line in capitals: the rest of one, or an office that is not in the table. */
function isOffice(fragment: Fragment, own: OpenBlock | undefined): boolean {
  const { text } = trimTraced(fragment.text, /[^\p{L}\p{N})]/u);
  if (isSignatureText(text) || isSmallOffice(fragment.text.text)) return true;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || nameLikeness(text) === 'sure') return false;
  if (/^[-–+*•]/u.test(fragment.text.text) || recipientsHeadingLength(text) > 0) return false;
  return own !== undefined || text.split(' ').length >= LEAST_UNKNOWN_OFFICE_WORDS;
}
const LEAST_UNKNOWN_OFFICE_WORDS = 2;

/** "Hiệu trưởng" alone on its line. */
export function isSmallOffice(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && text.split(' ').length <= MOST_SMALL_OFFICE_WORDS && isOfficeName(text);
}
const MOST_SMALL_OFFICE_WORDS = 4;

/** Strokes of a signature: "A K". */
const LONE_LETTER = /(?<!\p{L})\p{L}(?![\p{L}.])/u;

/** Under an office also a name of an unknown family. */
function isName(fragment: Fragment, own: OpenBlock | undefined): boolean {
  const likeness = nameLikeness(fragment.text.text);
  if (likeness === 'no' || /^[-–+*•]/u.test(fragment.text.text)) return false;
  return likeness === 'sure' || (own !== undefined && !(fragment.line.isNoisy && LONE_LETTER.test(fragment.text.text)));
}

/** Two names on one line stand in two columns. */
function partedNames(fragment: Fragment): Fragment[] {
  const start = secondNameStart(fragment.text.text);
  if (start === 0) return [fragment];
  return [
    { ...fragment, text: trimTraced(sliceTraced(fragment.text, 0, start)) },
    { ...fragment, column: fragment.column + 1, text: sliceTraced(fragment.text, start) },
  ];
}
