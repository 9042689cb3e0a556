// Is the damaged print above the signature the office that heads this kind of issuer?
import { phraseKey, unitSkeleton } from '../../vietnamese/skeleton.js';
import type { CrossCheck, Proof } from './cross-check.js';
import { coreOf, type Word } from './words.js';

/** First words of an issuer's name, as skeleton keys -> the offices that sign for it, the longest first. */
const OFFICES: readonly (readonly [issuer: RegExp, offices: readonly string[]])[] = [
  [/^(?:uy ban nhan dan|ubnd|hoi dong nhan dan) /u, ['PHÓ CHỦ TỊCH', 'CHỦ TỊCH']],
  [/^(?:so|benh vien|trung tam|cong ty|kho bac|bao hiem) /u, ['PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  [/^(?:truong|dai hoc) /u, ['PHÓ HIỆU TRƯỞNG', 'HIỆU TRƯỞNG']],
  [/^(?:huyen uy|tinh uy|thanh uy|dang uy|dang bo|chi bo) /u, ['PHÓ BÍ THƯ', 'BÍ THƯ']],
  [/^phong /u, ['PHÓ TRƯỞNG PHÒNG', 'TRƯỞNG PHÒNG']],
  [/^(?:cong doan|lien doan|hoi) /u, ['PHÓ CHỦ TỊCH', 'CHỦ TỊCH']],
];
/** Signatures stand among the last words. */
const LAST_WORDS = 120;

/** Capitals whose letters, marks aside, spell such an office: "PHỷ CHỵ TICH", read "PHÖ CHÜ TICH", under an ỦY BAN NHÂN DÂN is "PHÓ CHỦ TỊCH". */
export const officeOfIssuer: CrossCheck = {
  name: 'office-of-issuer',
  witnesses: ({ draft, words }) => {
    const issuer = `${phraseKey(draft.issuingAgency?.text ?? '')} `;
    const offices = OFFICES.find(([name]) => name.test(issuer))?.[1] ?? [];
    const tail = words.slice(-LAST_WORDS);
    return offices.flatMap((office) => tail.flatMap((_, place) => proofsAt(tail, place, office.split(' '))));
  },
};

function proofsAt(tail: readonly Word[], place: number, office: readonly string[]): Proof[] {
  const own = tail.slice(place, place + office.length);
  const isOffice = own.length === office.length && own.every((word, i) => isSpelled(word, office[i]!));
  if (!isOffice) return [];
  return own.map((word, i) => ({ kind: 'proof', word, text: office[i]!, pointer: '/signatory/title' }));
}

/** Bare capitals of the same letters in a damaged line. */
const isSpelled = ({ raw, isNoisy }: Word, wanted: string): boolean =>
  isNoisy && /^\p{Lu}+$/u.test(raw) && unitSkeleton(coreOf(raw)) === unitSkeleton(coreOf(wanted));
