// Does a line print the place and the date of issue: "Kiên Giang, ngày 10 tháng 10 năm 2017"?
import type { IsoDate } from '../../model/plan.js';
import { unitSkeleton } from '../../vietnamese/skeleton.js';

export interface PrintedPlaceAndDate {
  /** Units before the date, the comma included; the place is at the end of them. */
  readonly dateStart: number;
  readonly dateEnd: number;
  /** null when day, month or year is blank or unreadable. */
  readonly date: IsoDate | null;
}

/** Parts may be blank, dotted or damaged; "tháng" must be there. On the skeleton. */
const WORDED =
  /(?:^|[\s,.;])(ngay\s*([^\s,]{0,6}?)\s*thang\s*(\d\s\d|[^\s,]{0,6}?)\s*(?:nam\s*([\d.…_□]{0,6})|(\d{4}))?)[.,;\s]*$/u;
const NUMERIC = /(?:^|[\s,.;])((?:ngay\s*)([\d.…_□]{0,4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}))[.,;\s]*$/u;
const BARE_NUMERIC = /,\s*((\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4}))[.;\s]*$/u;
const MOST_PLACE_WORDS = 8;

export function readPlaceAndDate(text: string): PrintedPlaceAndDate | null {
  const plain = unitSkeleton(text);
  const match = WORDED.exec(plain) ?? NUMERIC.exec(plain) ?? BARE_NUMERIC.exec(plain);
  if (!match) return null;
  const dateStart = match.index + match[0].indexOf(match[1]!);
  return {
    dateStart,
    dateEnd: dateStart + match[1]!.length,
    date: isoDate(match[4] ?? match[5], match[3], match[2]),
  };
}

/** A line of its own: nothing but a short place before the date. */
export function isPlaceAndDate(text: string): boolean {
  const printed = readPlaceAndDate(text);
  if (!printed || text.length > 80) return false;
  const place = text.slice(0, printed.dateStart).trim();
  if (place === '') return true;
  return /,$/u.test(place) && /^[^\p{L}]*\p{Lu}/u.test(place) && place.split(' ').length <= MOST_PLACE_WORDS;
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const [y, m, d] = [year, month, day].map((part) =>
    /^[\d\s]{1,4}$/u.test(part ?? '') ? Number(part!.replace(' ', '')) : 0,
  ) as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal =
    y >= FIRST_YEAR && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
/** The democratic republic was founded in 1945; an earlier year is a misreading. */
const FIRST_YEAR = 1945;
