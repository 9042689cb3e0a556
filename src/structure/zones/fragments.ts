// Into which pieces does a line of a letterhead or of a signature block fall?
import { isOffice } from '../lexicon/signature-titles.js';
import type { Line } from '../reading/lines.js';
import { joinTraced, splitTraced, type Traced } from '../reading/traced.js';
import { signersOf, splitAtName, splitAtSignature } from './signature-split.js';

/** A cell, or what is left of it when a parser has taken its part. */
export interface Fragment {
  readonly line: Line;
  /** From 0, left to right. */
  readonly column: number;
  readonly text: Traced;
}

/** Cells that hold something. */
export function cellFragments(lines: readonly Line[]): Fragment[] {
  return lines.flatMap((line) =>
    line.cells.map((text, column) => ({ line, column, text })).filter(({ text }) => text.text !== ''),
  );
}

/** Cells, parted once more where a signature stands at the right of a recipient, and a name behind its office. */
export function signatureFragments(lines: readonly Line[]): Fragment[] {
  return lines.flatMap(fragmentsOf);
}

/** Tail, annex and signatory ask for the same lines; what is kept goes with the document's lines. */
const KNOWN = new WeakMap<Line, readonly Fragment[]>();

function fragmentsOf(line: Line): readonly Fragment[] {
  const known = KNOWN.get(line);
  if (known) return known;
  const fragments = withWholeOffices(cellFragments([line]))
    .flatMap(withoutSigningNotes)
    .flatMap(partedAmongSigners)
    .flatMap((fragment) => partedBy(fragment, splitAtSignature))
    .flatMap((fragment) => partedBy(fragment, splitAtName));
  KNOWN.set(line, fragments);
  return fragments;
}

/** "PHÓ" and "BÍ THƯ" in two cells are one office, spaced out or torn apart by recognition. */
function withWholeOffices(fragments: readonly Fragment[]): Fragment[] {
  const whole: Fragment[] = [];
  for (const fragment of fragments) {
    const before = whole[whole.length - 1];
    const isTorn = before?.line === fragment.line && TORN.test(before.text.text) && isOffice(fragment.text.text);
    if (isTorn) whole[whole.length - 1] = { ...before, text: joinTraced([before.text, fragment.text]) };
    else whole.push(fragment);
  }
  return whole;
}
const TORN = /^(?:PHÓ|PHO|QUYỀN|KT\.|TM\.|TL\.|K\/T|T\/M)$/u;

/** "HIỆU TRƯỞNG (đã ký) Mai Văn Tùng": the note parts office and name. */
const SIGNING_NOTE = /\s*[([](?:đã ký|Đã ký|ĐÃ KÝ|[Kk]ý tên|[Kk]ý|[Cc]hữ ký|[Kk]ý,)[^)\]]{0,40}[)\]]\s*/gu;

function withoutSigningNotes(fragment: Fragment): Fragment[] {
  if (!/[([]/u.test(fragment.text.text)) return [fragment];
  return splitTraced(fragment.text, SIGNING_NOTE).map((text) => ({ ...fragment, text }));
}

function partedAmongSigners(fragment: Fragment): Fragment[] {
  return signersOf(fragment.text).map((text, i) => ({ ...fragment, column: fragment.column + i, text }));
}

function partedBy(fragment: Fragment, split: typeof splitAtSignature | typeof splitAtName): Fragment[] {
  const parted = split(fragment.text, fragment.line.isNoisy);
  if (!parted) return [fragment];
  return [
    { ...fragment, text: parted.left },
    { ...fragment, column: fragment.column + 1, text: parted.right },
  ].filter(({ text }) => text.text !== '');
}
