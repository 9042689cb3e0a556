// Who signed, in what office and on whose authority?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { foundValue, type Parser, type Value } from '../draft.js';
import { authorityLength, isOffice } from '../lexicon/signature-titles.js';
import { joinTraced, rangeOf, sliceTraced, splitTraced, type Traced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';
import { isApproval, type SignatureBlock, signatureBlocks } from '../zones/signature-blocks.js';

/** Specks before and behind print in capitals; a name keeps its closing bracket. */
const EDGE = /[^\p{L}\p{N})]/u;

/**
 * "TM. ỦY BAN NHÂN DÂN XÃ" / "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" / name. Of two signers the first; the second's lines
 * stand as evidence of the signatory.
 */
export const signatory: Parser = {
  name: 'signatory',
  parse: ({ tail, otherSignatures }) => {
    const blocks = signatureBlocks(tail);
    const signed = blocks.filter((block) => block.offices.length > 0 && block.name);
    const first = signed.find((block) => !isApproval(block)) ?? signed[0] ?? blocks[0];
    if (!first) return null;
    const printed = first.offices.map(withoutSpecks);
    const offices = withoutRepeats(printed);
    const office = officeOf(offices);
    const repeats = printed.filter((text) => !offices.includes(text));
    const others = blocks.filter((block) => block !== first).flatMap(textsOf);
    const taken = new Set(blocks.flatMap(textsOf).map((text) => rangeOf(text)![0]));
    return {
      authority: valueOrNull(office.authority),
      signerTitle: valueOrNull(office.title),
      signerName: first.name ? foundValue(signatory.name, trimTraced(first.name.text, EDGE)) : null,
      otherSignatures: [...otherSignatures, ...repeats, ...others],
      tail: tail.filter((fragment) => !taken.has(rangeOf(fragment.text)?.[0] ?? -1)),
    };
  },
};

/** In recognised lines what a stamp leaves between the words of an office: "PHÓ ^ GIÁM ĐỐC". */
function withoutSpecks({ text, line }: Fragment): Traced {
  const bare = trimTraced(text, EDGE);
  if (!line.isNoisy) return bare;
  const whole = joinTraced(splitTraced(bare, /\s[^\p{L}\p{N}\s.,()/&-]{1,2}\s/gu));
  const last = LAST_SPECK.exec(whole.text)?.index;
  return last !== undefined && isOffice(whole.text.slice(0, last)) ? sliceTraced(whole, 0, last) : whole;
}

/** Two letters that are no syllable behind a whole office: "HIỆU TRƯỞNG TT". */
const LAST_SPECK = /\s[^\sAEIOUYÀ-Ỹ]{1,2}$/u;

/** Where two readings of a page were put together, an office may stand twice; strokes of a signature may stand between. */
const LONE_SPECK = /^[^AEIOUYÀ-Ỹ.]{1,2}$/u;

function withoutRepeats(offices: readonly Traced[]): Traced[] {
  const whole = offices.filter((office) => offices.length === 1 || !LONE_SPECK.test(office.text));
  return whole.filter((office, i) => phraseKey(office.text) !== phraseKey(whole[i + 1]?.text ?? ''));
}

function textsOf({ offices, name }: SignatureBlock): Traced[] {
  return [...offices, ...(name ? [name] : [])].map(({ text }) => text);
}

function valueOrNull(source: Traced | null): Value | null {
  return source && source.text !== '' ? foundValue(signatory.name, source) : null;
}

interface Office {
  readonly authority: Traced | null;
  readonly title: Traced | null;
}

/** The office is what starts without an authority; above it stands whose authority it is; without any authority all is office. "Q. HIỆU TRƯỞNG" is both in one. */
function officeOf(lines: readonly Traced[]): Office {
  const parts = lines.flatMap(partedAtOffice);
  const isActed = parts.some((part) => authorityLength(part.text) > 0);
  const start = parts.findIndex((part) => !isActed || (authorityLength(part.text) === 0 && isOffice(part.text)));
  const authorities = start < 0 ? parts : parts.slice(0, start);
  const titles = start < 0 ? [] : parts.slice(start);
  const last = authorities[authorities.length - 1];
  const acting = /^Q\s?[./]\s?/u.exec(last?.text ?? '');
  if (!last || !acting || titles.length > 0) return { authority: joined(authorities), title: joined(titles) };
  const mark = trimTraced(sliceTraced(last, 0, acting[0].length));
  return { authority: joined([...authorities.slice(0, -1), mark]), title: sliceTraced(last, acting[0].length) };
}

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" on one line parts before the second office. */
function partedAtOffice(line: Traced): Traced[] {
  const authority = authorityLength(line.text);
  if (authority === 0) return [line];
  const rest = line.text.slice(authority);
  const second = [...rest.matchAll(/\S+/gu)].find(
    (word, i) =>
      i > 0 &&
      SECOND_OFFICE.test(word[0]) &&
      (isOffice(rest.slice(word.index)) || authorityLength(rest.slice(word.index)) > 0),
  );
  if (!second) return [line];
  const start = authority + second.index;
  return [trimTraced(sliceTraced(line, 0, start)), ...partedAtOffice(sliceTraced(line, start))];
}
/** "TM. BAN CHẤP HÀNH CHỦ TỊCH" has its office behind the body, "KT. CHỦ TỊCH" has none behind "CHỦ". */
const SECOND_OFFICE = /^(?:PHÓ|KT|TL|TUQ|K\/T|T\/L|CHỦ|BÍ|GIÁM|HIỆU|TRƯỞNG|TỔNG|CHÁNH|THỨ|VIỆN|CỤC|ĐỘI|TỔ)/u;

function joined(parts: readonly Traced[]): Traced | null {
  return parts.length === 0 ? null : joinTraced(parts);
}
