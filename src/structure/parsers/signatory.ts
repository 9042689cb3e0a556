// Who signed, in what office and on whose authority?
import { foundValue, type Parser, type Value } from '../draft.js';
import { nameLikeness } from '../lexicon/person-names.js';
import { authorityLength, isOffice } from '../lexicon/signature-titles.js';
import { joinTraced, sliceTraced, type Traced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';
import { isSignatureText } from '../zones/signature-split.js';

/** Specks before and behind print in capitals; a name keeps its closing bracket. */
const EDGE = /[^\p{L}\p{N})]/u;

interface Office {
  readonly authority: Traced | null;
  readonly title: Traced | null;
}

/**
 * "TM. ỦY BAN NHÂN DÂN XÃ" / "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" / name. Of two signers the first; the second's lines
 * stand as evidence of the signatory.
 */
export const signatory: Parser = {
  name: 'signatory',
  parse: ({ tail, otherSignatures }) => {
    const signed = tail.filter(isSignature);
    const named = nameOf(tail, signed);
    if (signed.length === 0 && !named) return null;
    const column = columnOf(signed, named);
    const mine = signed.filter((fragment) => fragment.column === column);
    const office = officeOf(mine.map((fragment) => trimTraced(fragment.text, EDGE)));
    const others = signed.filter((fragment) => fragment.column !== column);
    const isMine = (fragment: Fragment) => signed.includes(fragment) || fragment === named;
    return {
      authority: valueOrNull(office.authority),
      signerTitle: valueOrNull(office.title),
      signerName: named ? foundValue(signatory.name, trimTraced(named.text, EDGE)) : null,
      otherSignatures: [...otherSignatures, ...others.map(({ text }) => text)],
      tail: tail.filter((fragment) => !isMine(fragment)),
    };
  },
};

function valueOrNull(source: Traced | null): Value | null {
  return source && source.text !== '' ? foundValue(signatory.name, source) : null;
}

/** Lines in capitals that are an authority or an office, or go on with the one above. */
function isSignature(fragment: Fragment, place: number, tail: readonly Fragment[]): boolean {
  const { text } = trimTraced(fragment.text, EDGE);
  if (isSignatureText(text)) return true;
  const above = tail
    .slice(0, place)
    .findLast((other) => other.column === fragment.column && other.line !== fragment.line);
  if (!above || /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || nameLikeness(text) === 'sure') return false;
  return isSignatureText(above.text.text);
}

/** The name stands below its office; else the last line that is surely a name; below an office also an unknown name. */
function nameOf(tail: readonly Fragment[], signed: readonly Fragment[]): Fragment | null {
  const lastOffice = signed[signed.length - 1];
  const first = signed[0]?.line.index ?? -1;
  const unsigned = tail.filter((fragment) => !signed.includes(fragment));
  const below = unsigned.filter(({ line }) => line.index >= first);
  const sure = below.find(({ text }) => nameLikeness(text.text) === 'sure');
  if (sure) return sure;
  const behind = unsigned.filter(({ line }) => line.index >= (lastOffice?.line.index ?? 0));
  return behind.findLast(({ text }) => nameLikeness(text.text) === 'possible' && !/^[-–+*•]/u.test(text.text)) ?? null;
}

/** Offices beside each other are two signers: the left one is the first. */
function columnOf(signed: readonly Fragment[], named: Fragment | null): number {
  return Math.min(...signed.map(({ column }) => column), ...(signed.length === 0 && named ? [named.column] : []));
}

function officeOf(lines: readonly Traced[]): Office {
  const parts = lines.flatMap(partedAtOffice);
  const title = parts.findIndex((part) => authorityLength(part.text) === 0 && isOffice(part.text));
  const authorities = title < 0 ? parts : parts.slice(0, title);
  const titles = title < 0 ? [] : parts.slice(title);
  const acting = /^Q\s?[./]\s?/u.exec(authorities[authorities.length - 1]?.text ?? '');
  if (!acting || titles.length > 0) {
    return { authority: joined(authorities), title: joined(titles) };
  }
  const last = authorities[authorities.length - 1]!;
  return {
    authority: joined([...authorities.slice(0, -1), trimTraced(sliceTraced(last, 0, acting[0].length))]),
    title: sliceTraced(last, acting[0].length),
  };
}

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" on one line parts before the second office. */
function partedAtOffice(line: Traced): Traced[] {
  const authority = authorityLength(line.text);
  if (authority === 0) return [line];
  const words = [...line.text.slice(authority).matchAll(/\S+/gu)];
  const second = words.findIndex(
    (word, i) => i > 0 && /^(?:PHÓ|KT|TL|TUQ)/u.test(word[0]) && isOffice(line.text.slice(authority + word.index)),
  );
  const start = second < 0 ? -1 : authority + words[second]!.index;
  return start < 0 ? [line] : [trimTraced(sliceTraced(line, 0, start)), ...partedAtOffice(sliceTraced(line, start))];
}

function joined(parts: readonly Traced[]): Traced | null {
  return parts.length === 0 ? null : joinTraced(parts);
}
