// Where and when was the document issued?
import type { Draft, Parser } from '../draft.js';
import { foundValue } from '../draft.js';
import { isPlaceAndDate, readPlaceAndDate } from '../lexicon/place-and-date.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';

/** From the letterhead: "Kiên Giang, ngày 10 tháng 10 năm 2017", also behind an agency or a number on the same row. */
export const placeAndDate: Parser = {
  name: 'place-and-date',
  parse: ({ letterhead }) => {
    const fragment = letterhead.findLast(({ text }) => readPlaceAndDate(text.text) !== null);
    if (!fragment) return null;
    const { values, before } = read(fragment.text);
    const left = { ...fragment, text: before };
    return {
      ...values,
      letterhead: letterhead.flatMap((other) => (other !== fragment ? [other] : before.text === '' ? [] : [left])),
    };
  },
};

/** Schools print it above the signature; the letterhead's wins, and the line is then only a line of the tail. */
export const placeAndDateInTail: Parser = {
  name: 'place-and-date-in-tail',
  parse: ({ tail, issuedOn, place, otherSignatures }) => {
    const fragment = tail.find(({ text }) => isPlaceAndDate(text.text));
    if (!fragment) return null;
    const rest = tail.filter((other) => other !== fragment);
    if (issuedOn || place) return { tail: rest, otherSignatures: [...otherSignatures, fragment.text] };
    return { ...read(fragment.text).values, tail: rest };
  },
};

function read(text: Traced): { values: Pick<Draft, 'place' | 'issuedOn'>; before: Traced } {
  const printed = readPlaceAndDate(text.text)!;
  const front = sliceTraced(text, 0, printed.dateStart);
  const placeStart = startOfPlace(front.text);
  const place = trimTraced(sliceTraced(front, placeStart), EDGE);
  const source = sliceTraced(text, printed.dateStart, printed.dateEnd);
  return {
    values: {
      place: /\p{L}/u.test(place.text) ? foundValue(placeAndDate.name, place) : null,
      issuedOn: { ...foundValue(placeAndDate.name, source, printed.date ?? ''), date: printed.date },
    },
    before: trimTraced(sliceTraced(front, 0, placeStart)),
  };
}

/** Letters, digits and a closing bracket are print; the rest is punctuation or a speck. */
const EDGE = /[^\p{L}\p{N})]/u;

/** The place starts behind the last word that is an agency's capitals or a symbol: "SỐ 1050/QĐ-SCT Lào Cai," -> "Lào Cai,". */
function startOfPlace(front: string): number {
  const words = [...front.matchAll(/\S+/gu)];
  if (words.every((word) => !/\p{Ll}/u.test(word[0]))) return 0;
  const last = words.findLast((word) => isAgencyWord(word[0]));
  return last ? last.index + last[0].length : 0;
}

/** Also the star and the rule that stand below an agency; "TP.", "TX." and "TT." belong to places, and so does the dash of "Bà Rịa - Vũng Tàu". */
function isAgencyWord(word: string): boolean {
  if (/^(?:\*|[-–—_=]{2,})+$/u.test(word)) return true;
  if (/^(?:TP|TX|TT|Q|H|X|P)\.?\p{L}*$/u.test(word)) return false;
  return /\p{L}\/|\/\p{L}|\d\//u.test(word) || (/\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word));
}
