// Which digit does a letter look like, where only a digit can stand?

/** Letter -> digit of the same shape, as engines confuse them. Source: misreadings in the samples' dates and numbers. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ O: '0', o: '0', Q: '0', D: '0', I: '1', l: '1', i: '1', '|': '1', '!': '1', Z: '2', z: '2' }).concat(
    Object.entries({ S: '5', s: '5', b: '6', G: '6', B: '8', g: '9', q: '9' }),
  ),
);

/** Pattern source of one character that is a digit or looks like one. */
export const DIGIT_SHAPE = '[\\dOoQDIli|!ZzSsbGBgq]';

/** The number that the characters spell, blanks dropped; null when one of them is no digit shape. */
export function digitsOf(text: string): string | null {
  let digits = '';
  for (const character of text.replace(/ /gu, '')) {
    const digit = /\d/u.test(character) ? character : SHAPES.get(character);
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}

export const isDay = (digits: string) => /^(?:0?[1-9]|[12]\d|3[01])$/u.test(digits);
export const isMonth = (digits: string) => /^(?:0?[1-9]|1[0-2])$/u.test(digits);
/** Years that plans and the laws they rest on speak of. */
export const isYear = (digits: string) => /^(?:19[4-9]|20\d)\d$/u.test(digits);
