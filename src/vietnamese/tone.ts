// Which of the six tones does a Vietnamese vowel letter carry, and how is a tone put on or taken off?

/** The six tones, in dictionary order. */
export const TONES = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'] as const;
export type Tone = (typeof TONES)[number];

/** The twelve vowel letters without a tone; circumflex, breve and horn belong to the letter. */
export const VOWELS = 'aăâeêioôơuưy';

/**
 * Puts a tone on one lower-case vowel letter without a tone. 'ngang' leaves it.
 *
 * @example withTone('ơ', 'sắc') // 'ớ'
 */
export function withTone(vowel: string, tone: Tone): string {
  return (vowel + COMBINING[tone]).normalize('NFC');
}

/**
 * `text` (lower case, NFC) without tones; the marks of ă â ê ô ơ ư stay.
 *
 * @example withoutTone('trưởng') // 'trương'
 */
export function withoutTone(text: string): string {
  let plain = '';
  for (const letter of text) plain += TONED.get(letter)?.vowel ?? letter;
  return plain;
}

const COMBINING: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  sắc: '\u0301',
  nặng: '\u0323',
};

/** Each of the 60 letters with a tone: its vowel letter and its tone. */
const TONED: ReadonlyMap<string, { readonly vowel: string; readonly tone: Tone }> = new Map(
  [...VOWELS].flatMap((vowel) =>
    TONES.filter((tone) => tone !== 'ngang').map((tone) => [withTone(vowel, tone), { vowel, tone }] as const),
  ),
);
