// On which vowel does the tone stand: hòa, khỏe, thúy (old style) or hoà, khoẻ, thuý (new style)?
// The styles differ only in open syllables with oa, oe, uy; after `qu` the u belongs to the onset, so `quý` has one form.

export type TonePlacement = 'old' | 'new';

/**
 * The text with the tone of open oa, oe, uy where `style` wants it. Same length in NFC, so offsets stay.
 * Works on text of any case; other syllables are not touched.
 *
 * @example withTonePlacement('Uỷ ban, thuý, quý', 'old') // 'Ủy ban, thúy, quý'
 */
export function withTonePlacement(text: string, style: TonePlacement): string {
  if (style === 'old') return text.replace(NEW_STYLE, (pair) => NEW_TO_OLD.get(pair) ?? pair);
  return text.replace(OLD_STYLE, (pair) => OLD_TO_NEW.get(pair) ?? pair);
}

/** The style that most open oa, oe, uy syllables of the text follow; `fallback` when there are none or as many of each. */
export function tonePlacementOf(text: string, fallback: TonePlacement = 'old'): TonePlacement {
  const oldCount = text.match(OLD_STYLE)?.length ?? 0;
  const newCount = text.match(NEW_STYLE)?.length ?? 0;
  if (oldCount === newCount) return fallback;
  return oldCount > newCount ? 'old' : 'new';
}

const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** [old, new] spellings of every open pair, lower case, capitalised and upper case: òa/oà, Òa/Oà, ÒA/OÀ. */
const PAIRS: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((open) =>
  TONE_MARKS.flatMap((mark) =>
    [open, open[0]!.toUpperCase() + open[1]!, open.toUpperCase()].map(
      (letters) =>
        [`${letters[0]}${mark}${letters[1]}`.normalize('NFC'), `${letters}${mark}`.normalize('NFC')] as const,
    ),
  ),
);
const OLD_TO_NEW: ReadonlyMap<string, string> = new Map(PAIRS);
const NEW_TO_OLD: ReadonlyMap<string, string> = new Map(PAIRS.map(([oldForm, newForm]) => [newForm, oldForm]));

// A letter after the pair closes the syllable (hoàn) or makes it longer (khuỷu): there is one form then.
const OLD_STYLE = new RegExp(`(?<![qQ])(?:${[...OLD_TO_NEW.keys()].join('|')})(?!\\p{L})`, 'gu');
const NEW_STYLE = new RegExp(`(?<![qQ])(?:${[...NEW_TO_OLD.keys()].join('|')})(?!\\p{L})`, 'gu');
