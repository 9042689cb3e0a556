// How does a line end and the next one begin, as far as sentences go?

/** Ends that leave a sentence open: comma, opening bracket, hyphen. */
const OPEN_END = /[,([“&/-]$/u;
/** A sentence, a list entry or a lead-in is closed. */
const CLOSED_END = /[.;:?!…]["”’)\]]?$/u;
/** Words that cannot end a phrase: what follows belongs to it. Small letters; also looked up for print in capitals. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'và với của cho về tại trong trên từ đến theo do bởi bằng các những một để là mà hoặc hay nhằm khi được bị vào giữa cùng sang thuộc gồm số ngày tháng năm điều khoản điểm mục'.split(
    ' ',
  ),
);
/** Link words that end no line of their own accord. */
const LINK_WORDS: ReadonlySet<string> = new Set(
  'và với của về tại trong trên từ theo do bởi bằng các những là hoặc hay nhằm thuộc'.split(' '),
);
/** In capitals, words that go on with the heading of the line before. */
const OPEN_STARTS: ReadonlySet<string> = new Set(
  'và với của cho về tại trong trên từ đến theo do để đối nhằm năm giai nhân hoặc thuộc'.split(' '),
);
/** Before a number, these make it part of a citation or a date, not a label. Not "năm": no label is a year. */
const COUNTED_WORDS: ReadonlySet<string> = new Set(
  'điều khoản điểm mục tháng ngày số phần chương lục quý lớp khối tổ thứ mẫu biểu'.split(' '),
);

export const endsOpen = (text: string): boolean => OPEN_END.test(text) || OPEN_WORDS.has(lastWord(text));
export const endsLinking = (text: string): boolean => LINK_WORDS.has(lastWord(text));
export const endsClosed = (text: string): boolean => CLOSED_END.test(text);
export const endsCounting = (text: string): boolean => COUNTED_WORDS.has(lastWord(text));
/** "KẾ HOẠCH NĂM HỌC" / "CỦA TRƯỜNG": the second line goes on with the first. */
export const startsOpen = (text: string): boolean => OPEN_STARTS.has(firstWord(text).toLocaleLowerCase('vi'));
export const startsSmall = (text: string): boolean => /^["“‘(]?\p{Ll}/u.test(text);

export function lastWord(text: string): string {
  return (/\p{L}+$/u.exec(text.slice(-20))?.[0] ?? '').toLocaleLowerCase('vi');
}

export function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? '';
}

/** Print in capitals: at least two letters in a row, and hardly a small one ("HĐND và UBND" is not, "TỔ CHỨC (nếu có)" is). */
export function isCapitals(text: string): boolean {
  let [capitals, small] = [0, 0];
  let isPaired = false;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const now = letterCase(text, i);
    if (now === 1) capitals++;
    else if (now === -1) small++;
    isPaired ||= now === 1 && before === 1;
    before = now;
  }
  return isPaired && capitals >= LEAST_CAPITAL_SHARE * (capitals + small);
}
const LEAST_CAPITAL_SHARE = 0.8;

/** 1 capital, -1 small, 0 no letter with cases; each letter is looked up once. */
const UNSEEN = 2;
const CASES = new Int8Array(0x10000).fill(UNSEEN);

function letterCase(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const known = CASES[code]!;
  if (known !== UNSEEN) return known;
  const unit = text[i]!;
  const found = /\p{Lu}/u.test(unit) ? 1 : /\p{Ll}/u.test(unit) ? -1 : 0;
  CASES[code] = found;
  return found;
}
