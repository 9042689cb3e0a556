// Which type of document does a code name when its letters or digits were misread? (`178/0D-UBND`, `40/2025/NP-CP`, `O1/CV-THCS`)
import type { NoiseClass } from '../../model/evidence.js';
import { digitsOf } from './digit-shapes.js';
import type { Rule, RuleFinding } from './rule.js';

/** Source: Nghị định 30/2020/NĐ-CP, appendix III; Nghị định and Thông tư by law 80/2015/QH13; types of the Party by 66-QĐ/TW. */
const TYPES = 'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ GM GGT PC NĐ TT TTLT QĐi TL LC L PL'.split(
  ' ',
);

/** Letters by what engines without Vietnamese make of them. */
const MISREAD: Readonly<Record<string, string>> = { 0: 'Q', O: 'Q', D: 'Đ', P: 'Đ', B: 'Đ', Ð: 'Đ' };

/** Đ read as two letters is one. */
const DOUBLED = /[DP][PBD]/gu;

const WITHOUT_D_STROKE: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols', 'no-diacritics']);

/** The place in the code says that a type stands there; it changes only when one type alone looks like it. */
export const documentCode: Rule = {
  name: 'document-code',
  find: (line, noise) => (WITHOUT_D_STROKE.has(noise) ? [...numbers(line), ...types(line), ...assembly(line)] : []),
};

/** 178/, 40/2025/ or /, the type, a hyphen and an issuer; in the Party's form 36-QĐ/TW. */
const STATE = /(?<=(?<![\p{L}\p{N}])(?:[\p{Nd}OoIl]{1,5})?(?:\/\p{Nd}{4})?\/)[\p{Lu}\p{Nd}]{2,4}(?=[-–—]\p{Lu}{2})/gu;
const PARTY = /(?<=(?<![\p{L}\p{N}])[\p{Nd}OoIl]{1,5}[-–])[\p{Lu}\p{Nd}]{2,4}(?=\/(?:TW|TU|HU|ĐU|QU|BTC|BTG|UBKT))/gu;

function types(line: string): readonly RuleFinding[] {
  return [...line.matchAll(STATE), ...line.matchAll(PARTY)].flatMap((match) => {
    const after = typeLike(match[0]);
    return after === null ? [] : [{ range: [match.index, match.index + match[0].length], after }];
  });
}

function typeLike(read: string): string | null {
  if (TYPES.includes(read)) return null;
  const variants = new Set([read, read.replace(DOUBLED, 'D')]);
  const like = TYPES.filter((type) => [...variants].some((variant) => looksLike(variant, type)));
  return like.length === 1 ? like[0]! : null;
}

function looksLike(read: string, type: string): boolean {
  return read.length === type.length && [...read].every((char, i) => char === type[i] || MISREAD[char] === type[i]);
}

/** The number in front of a type that is sound. */
const NUMBER =
  /(?<![\p{L}\p{N}/])(?=\p{Nd}*[OoIl])(?=[OoIl]*\p{Nd})[\p{Nd}OoIl]{2,5}(?=(?:\/\p{Nd}{4})?\/\p{Lu}{2,4}[-–]\p{Lu}{2})/gu;

function numbers(line: string): readonly RuleFinding[] {
  return [...line.matchAll(NUMBER)].map((match) => ({
    range: [match.index, match.index + match[0].length],
    after: digitsOf(match[0])!,
  }));
}

/** Laws: the National Assembly of the tenth to the nineteenth term. */
const ASSEMBLY = /(?<=\p{Nd}\/\p{Nd}{4}\/)[O0]H(?=1\p{Nd}(?![\p{L}\p{N}]))/gu;

function assembly(line: string): readonly RuleFinding[] {
  return [...line.matchAll(ASSEMBLY)].map((match) => ({ range: [match.index, match.index + 2], after: 'QH' }));
}
