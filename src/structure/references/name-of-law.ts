// What is the law called that is cited by name?

/** `length` is how much of the text the name takes up. */
export interface LawName {
  readonly name: string;
  readonly length: number;
}

/**
 * The name at the front of what follows "Luật". It runs to the day, number or year of the law; without them to the first word
 * that no law has in its name, and over a comma only where the word behind it is known from one ("Phòng, chống tham nhũng").
 *
 * @example nameOfLaw(' Quản lý, sử dụng vũ khí ngày 26 tháng 8 năm 2024') // { name: 'Quản lý, sử dụng vũ khí', length: 24 }
 */
export function nameOfLaw(text: string): LawName | null {
  if (!/^\s{1,2}\p{L}/u.test(text)) return null;
  const unbroken = text.slice(0, LONGEST).search(END_OF_NAME);
  const reach = unbroken < 0 ? Math.min(text.length, LONGEST) : unbroken;
  const dated = new RegExp(IDENTITY, 'u').exec(text.slice(0, reach + IDENTITY_WINDOW));
  if (!dated && !/^\s{1,2}(?:\p{Lu}|sửa\sđổi)/u.test(text)) return null;
  const end = dated && dated.index <= reach ? dated.index : untilComma(text.slice(0, reach));
  const name = text
    .slice(0, end)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,\d]+$/u, '')
    .trim();
  return name === '' ? null : { name, length: end };
}

const LONGEST = 200;
const IDENTITY_WINDOW = 12;
const IDENTITY = ',?\\s{1,2}(?:ngày\\s{1,2}\\d|số\\s{1,2}\\d|năm\\s{1,2}\\d{4}|\\d{4}(?!\\d)|\\()';
const END_OF_NAME =
  /[;.:()“”"]|,?\s(?:và\s(?:các\s(?:văn|quy|nghị|luật)|Luật|Nghị|Thông)|trong(?!\p{L})|theo(?!\p{L}|\shợp\sđồng)|được|đã(?!\p{L})|có(?!\p{L})|quy\sđịnh|về(?!\p{L})|tại(?!\p{L})|để(?!\p{L})|nhằm|hiện\shành|là(?!\p{L})|cho(?!\p{L})|đến(?!\p{L})|với(?!\p{L})|phải|khi(?!\p{L})|mới(?!\p{L})|liên\squan|chậm\snhất|trước(?!\p{L})|hết(?!\p{L})|năm\s|trên(?!\p{L}))/u;
/** Words behind a comma in the names of laws. */
const GOES_ON =
  /^,\s(?:chống|[Kk]hen\sthưởng|sử\sdụng|vệ\ssinh|an\stoàn|bổ\ssung|vật\sliệu|cứu|trợ|điều\sước|xuất\scảnh|quá\scảnh|cư\strú|nhập\scảnh|công\snghệ|đổi\smới)/u;

function untilComma(text: string): number {
  for (const { index } of text.matchAll(/,\s/gu)) if (!GOES_ON.test(text.slice(index))) return index;
  return text.length;
}
