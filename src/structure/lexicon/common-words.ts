// Which words are no part of a name, however much a language model likes them beside one?

/** Function words and verbs of every text, with their marks. "Từ" and "Hà" are family names, "Đại" and "Sơn" stand in places: none of these. */
const COMMON: ReadonlySet<string> = new Set(
  'của và về để đã là cho với được ở đến này khi thì mà các những không có làm theo trong trên tại do bị nên vào ra từ sẽ cũng như hay hoặc'.split(
    ' ',
  ),
);

/** In lower case. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
