// Which small words show that a text is not Vietnamese at all?

/**
 * Lower case; words that hold sentences together in English, French, German, Spanish and Italian. Only those that Vietnamese without
 * marks cannot spell: `the` is `thế`, `con` is `còn`.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'of and is for with from this that was were are which when will should must',
    'les des dans sur avec pour est sont aux cette par leur',
    'der und das ist nicht eine auf wird werden oder als zur',
    'los las del una por para como sus della delle degli sono',
  ]
    .join(' ')
    .split(' '),
);
