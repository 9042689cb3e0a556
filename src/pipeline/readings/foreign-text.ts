// Is a page written in another language, so that its odd words are no damage?

/**
 * Words that make up a tenth to a quarter of running English and French text. None of them is a Vietnamese syllable, with or without its
 * marks, nor what engines make of one: `the` is what they make of "thế", `la` of "là".
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'and of for with this that from are shall which by have has been will other their any such these into under between should its ' +
    'les des une dans pour est sur avec aux sont ces cette leur leurs dont être plus par entre ainsi comme tous toutes'
  ).split(' '),
);
/** Share of the words, and how many different ones. */
const LEAST_SHARE = 0.06;
const LEAST_DIFFERENT = 4;

/** Whether running text in English or French makes up the page. */
export function isForeignText(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => FUNCTION_WORDS.has(word));
  return found.length >= LEAST_SHARE * words.length && new Set(found).size >= LEAST_DIFFERENT;
}
