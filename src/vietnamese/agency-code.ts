// Does the code in a document's number abbreviate the name of an agency: "SYT" Sở Y tế, "THCSVX" Trường THCS Vạn Xuyên?
import { unitSkeleton } from './skeleton.js';
import { isSyllable } from './syllable.js';

/** Below two letters a code says nothing. */
const LEAST_LETTERS = 2;

/** Names that codes abbreviate by more than the letterhead prints, on the skeleton. */
const UNPRINTED: readonly (readonly [name: RegExp, initials: string])[] = [
  [/(?<!\p{L}|cong )doan(?!\p{L})/u, 'tncs'],
  [/hiep phu nu|lhpn/u, 'hlhpn'],
  [/mttq|mat tran/u, 'ubmttqvn'],
  [/trung uong/u, 'tw'],
  // Their committees sign: BTV, BCH, BTT.
  [/(?<!\p{L})(?:hoi|doan|mat tran|mttq|uy)(?!\p{L})/u, 'btvbchbtt'],
];

/**
 * Whether the letters of one part of the code are all among the initials of the name; abbreviations in the name ("UBND",
 * "THCS") count letter by letter. Order, marks and case are of no matter. A code without two letters fits everything.
 *
 * @example codeFitsAgency('SGDĐT-GDTrH', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO') // true
 * @example codeFitsAgency('SYT', 'UBND TỈNH NAM KHÊ') // false
 */
export function codeFitsAgency(code: string, agency: string): boolean {
  const initials = initialsOf(agency);
  const capitals = code.replace(INNER_LETTERS, '');
  const parts = [...capitals.split(/[-/.]/u), capitals].map(lettersOf).filter((part) => part.length >= LEAST_LETTERS);
  return parts.length === 0 || parts.some((part) => isWithin(part, initials));
}

/** "TTra" Thanh tra, "GDTrH" Giáo dục trung học: small letters after a capital tell words with one initial apart. */
const INNER_LETTERS = /(?<=\p{L})\p{Ll}+/gu;

const lettersOf = (text: string): string => unitSkeleton(text).replace(/\P{L}+/gu, '');

function initialsOf(agency: string): string {
  const words = agency.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word));
  const printed = words.map((word) => (isSyllable(word) ? lettersOf(word).slice(0, 1) : lettersOf(word)));
  const plain = unitSkeleton(agency);
  return [...printed, ...UNPRINTED.filter(([name]) => name.test(plain)).map(([, initials]) => initials)].join('');
}

/** Each letter as often as the name has it. */
function isWithin(letters: string, initials: string): boolean {
  const left = [...initials];
  return [...letters].every((letter) => {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}
