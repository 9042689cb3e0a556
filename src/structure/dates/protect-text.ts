// Which stretches hold digits that are no dates? Addresses and document numbers, blanked at equal length.

/** Stands for one unit of blanked text: neither letter, digit, blank nor punctuation that a date pattern knows. */
const BLANK = '\uFFFC';

/**
 * The text with web addresses, e-mail addresses and document numbers blanked out; offsets stay.
 *
 * @example protectText('Nghị định số 181/2024/NĐ-CP ngày 31/12/2024') // 'Nghị định số ￼￼￼￼￼￼￼￼￼￼￼￼￼￼ ngày 31/12/2024'
 */
export function protectText(text: string): string {
  if (!DIGIT.test(text)) return text;
  const withoutAddresses = ADDRESS_MARK.test(text) ? blanked(text, ADDRESSES) : text;
  return blanked(withoutAddresses, NUMBERS);
}

const DIGIT = /\d/u;
/** A sieve: every address holds one of these. */
const ADDRESS_MARK = /:\/\/|www|@|\.\p{Ll}{2,4}\//iu;

/** Group 1, where there is one, stays readable. */
const blanked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (all: string, kept: string | undefined) => {
        const lead = typeof kept === 'string' ? kept : '';
        return lead + BLANK.repeat(all.length - lead.length);
      }),
    text,
  );

const ADDRESSES: readonly RegExp[] = [
  /(?:https?|ftp):\/\/\S+/giu,
  /(?<![\p{L}\d@])(?:www\.|(?:[a-z0-9-]{1,63}\.){1,8}(?:vn|com|net|org|ly|gl|edu|gov|info)(?=\/))\S*/giu,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu,
];

const NUMBERS: readonly RegExp[] = [
  // "số 05/2026/VLN/CV-LV", "Số: 21.4/GĐN", "số 27/2020": whatever the number of a document looks like
  /([Ss](?<!\p{L}[Ss])[ốôỐÔ](?:\shiệu)?\s{0,3}:?\s{0,3})\d[\p{L}\d]*(?:(?:[/.&_-]|\s?[/-](?=\p{Lu}{2})|[/-]\s?(?=\p{Lu}{2}))[\p{L}\d]+)*/gu,
  // without "số": digits that run into a code in capitals: "4455/KH-SGDĐT", "2022/UBND-CCHC", "36-KH/TU"
  /\d(?<![\p{L}\d]\d)\d*\p{L}?(?:[./-]\d+){0,6}\s?(?:\/\s?\p{Lu}[\p{Lu}\d][\p{L}\d]*|-\s?\p{Lu}[\p{L}\d]*\/\p{Lu}+)[\p{L}\d/&.-]*(?<=[\p{L}\d])/gu,
];
