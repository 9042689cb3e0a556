// Which lines of the tail make one signature: authority, office, name?
import { nameLikeness } from '../lexicon/person-names.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';
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

const MOST_NAMES_PARTS = 10;

/** In order of their first lines, the left before the right. A block ends with its name. */
export function signatureBlocks(tail: readonly Fragment[]): SignatureBlock[] {
  const blocks: OpenBlock[] = [];
  for (const fragment of tail.flatMap(partedNames)) {
    const open = blocks.filter((block) => block.name === null);
    const own = open.find((block) => block.offices[0]!.column === fragment.column) ?? open[0];
    if (isOffice(fragment, own)) {
      const isBeside = own !== undefined && own.offices[own.offices.length - 1]!.line === fragment.line;
      if (own && !isBeside) own.offices.push(fragment);
      else blocks.push({ offices: [fragment], name: null });
    } else if (isName(fragment, own)) {
      if (own) own.name = fragment;
      else blocks.push({ offices: [], name: fragment });
    }
  }
  return blocks;
}

/** An authority or office in capitals, or the rest of one right below it. */
function isOffice(fragment: Fragment, own: OpenBlock | undefined): boolean {
  const { text } = trimTraced(fragment.text, /[^\p{L}\p{N})]/u);
  if (isSignatureText(text)) return true;
  if (!own || /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || nameLikeness(text) === 'sure') return false;
  return !/^[-–+*•]/u.test(fragment.text.text);
}

/** Under an office also a name of an unknown family. */
function isName(fragment: Fragment, own: OpenBlock | undefined): boolean {
  const likeness = nameLikeness(fragment.text.text);
  if (likeness === 'no' || /^[-–+*•]/u.test(fragment.text.text)) return false;
  return likeness === 'sure' || own !== undefined;
}

/** "Triệu Thị Vóc Nguyễn Hữu Trác" are two names on one line. */
function partedNames(fragment: Fragment): Fragment[] {
  const { text } = fragment;
  const words = [...text.text.matchAll(/\S+/gu)];
  if (words.length < 4 || words.length > MOST_NAMES_PARTS || nameLikeness(text.text) === 'sure') return [fragment];
  for (let i = 2; i <= words.length - 2; i++) {
    const parts: Traced[] = [trimTraced(sliceTraced(text, 0, words[i]!.index)), sliceTraced(text, words[i]!.index)];
    if (parts.every((part) => nameLikeness(part.text) === 'sure')) {
      return parts.map((part, j) => ({ ...fragment, column: fragment.column + j, text: part }));
    }
  }
  return [fragment];
}
