// Does a text print the number and symbol of a document: "Số: 1942 /KH-SYT", "36-KH/TU", "Số:      /KH-UBND"?

export interface PrintedNumber {
  /** Range of the whole print, "Số:" included. */
  readonly start: number;
  readonly end: number;
  /** Range of number and symbol. */
  readonly numberStart: number;
  /** Blanks and dots of a number not yet filled in taken out. */
  readonly text: string;
  readonly sequence: string | null;
  readonly typeCode: string | null;
  readonly agencyCode: string | null;
  readonly hasHeading: boolean;
}

const HEADING = '[Ss$][oóòỏõọôốồổỗộơớờởỡợ06]|S[OÓÒỎÕỌÔỐỒỔỖỘƠ0]';
/** Blank: "…", "....", "___", "□"; a year or a second number may stand before the symbol. */
const SEQUENCE = '[\\d\\s.…_□·-]{0,24}?|[^\\s\\p{L}]{1,8}|\\(?\\p{L}?\\d{1,5}\\p{L}?\\)?';
const PART = '[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.]*';
const LOWER_PART = '[\\p{L}\\p{N}][\\p{L}\\p{N}&.]*';
/** State: 12/KH-UBND, 05/2025/KH-UBND; Party: 36-KH/TU. */
const SYMBOL = `[/-]\\s?${PART}(?:\\s?[/-](?:\\s(?!\\p{Lu}\\p{Ll}))?${PART}){0,5}`;
const LOWER_SYMBOL = `[/-]\\s?${LOWER_PART}(?:[/-]${LOWER_PART}){0,5}`;

const HEADED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${HEADING})\\s*[:.;,]?\\s*[^\\p{L}\\p{N}\\s/.…_□-]?\\s?((?:${SEQUENCE})\\s?${SYMBOL})`,
  'u',
);
const HEADED_LOWER = new RegExp(`^\\P{L}{0,3}(${HEADING})\\s*:\\s*((?:\\d{1,5})\\s?${LOWER_SYMBOL})`, 'u');
/** Without "Số:" only a whole cell that starts with its digits or its stroke. */
const BARE = new RegExp(
  `^\\s*()((?:[\\d.…_□]{0,8})\\s?/\\s?(?:\\d{4}\\s?/\\s?)?(?:KH|CTr|QĐ|TB|HD|PA|ĐA|BC)(?:\\s?[/-]\\s?${PART}){1,5})`,
  'u',
);

/** "Sé:(9A.2. /KH-SYT": heading and digits are damaged, the symbol is not. */
const UNREAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(S[^\\s\\p{N}:]{1,3}\\s?:)\\s?([^\\s/]{0,10}\\s?/(?:KH|CTr|QĐ|TB|HD|PA|ĐA|BC)(?:[/-]${PART}){1,4})`,
  'u',
);

/** In recognised letterheads: "$8 36-KHMU", "Sỷ: 18/KHLT-CTY-CĐ", "Số: 57’KH-THCSVX", "Số 402 KH-BVCT", "Số: 57/7KH-THCSVX". */
const DAMAGED =
  /^()(?:\P{L}{0,2}\S{1,3}\s?[:.,]?\s)?((?=\S*\d)\S{1,6}?\s?[/'’;:|\s-]?[17]?((?:KH(?:LT|PH|LN)?|CTr|QĐ|TB|HD|PA|ĐA|BC))[-/—–]?(\p{Lu}[\p{L}\p{N}&]*(?:[-/—–]\p{Lu}[\p{L}\p{N}&]*){0,4}))(?![\p{L}\p{N}])/u;

/** "Số: 87/KH-THPT NSL": the last thing on the line, capitals without a vowel, are initials of the agency's name. */
const INITIALS_BEHIND = /^\s[BCDĐGHKLMNPQRSTVX]{2,6}(?=\s*$)/u;

/** A dot between digits is print, other dots stand for digits not yet filled in. */
const UNFILLED = /[\s…_□·]+|\.(?!\d)|(?<!\d)\./gu;

/** The first number in the text; null when there is none. `isNoisy`: recognition may have damaged its marks. */
export function readDocumentNumber(text: string, isNoisy = false): PrintedNumber | null {
  const printed = readPrinted(text);
  return isNoisy && !KNOWN_CODE.test(printed?.typeCode ?? '') ? (readDamaged(text) ?? printed) : printed;
}
const KNOWN_CODE = /^(?:KH|CTr|QĐ|TB|HD|PA|ĐA|BC)/u;

/**
 * The mark before the type may be lost or another. Between whole digits and the type's code only one can stand: "/", in the Party's form
 * "36-KH/HU" the hyphen; what else was lost stays as it was read.
 */
function readDamaged(text: string): PrintedNumber | null {
  const match = DAMAGED.exec(text);
  if (!match) return null;
  const [whole, , number, typeCode, agencyCode] = match as unknown as string[];
  const digits = /^\d{1,5}/u.exec(number!)?.[0] ?? null;
  const numberStart = whole!.length - number!.length;
  const parts = { text: withMark(number!), sequence: digits, typeCode: typeCode!, agencyCode: agencyCode! };
  return { start: 0, end: whole!.length, numberStart, hasHeading: numberStart > 0, ...parts };
}

/** Whole digits, one mark or its blank, the type, the mark before the agency. */
const MARKED = /^(\d{1,5})\s?(?:[/'’;:|-][17]?\s?|\s)((?:KH(?:LT|PH|LN)?|CTr|QĐ|TB|HD|PA|ĐA|BC)([-/—–]).+)$/u;

function withMark(number: string): string {
  const [, digits, symbol, mark] = MARKED.exec(number) ?? [];
  return digits === undefined ? number : `${digits}${mark === '/' ? '-' : '/'}${symbol}`;
}

function readPrinted(text: string): PrintedNumber | null {
  const match = HEADED.exec(text) ?? HEADED_LOWER.exec(text) ?? BARE.exec(text) ?? UNREAD.exec(text);
  if (!match) return null;
  const tail = INITIALS_BEHIND.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  const printed = match[2]! + tail;
  const end = match.index + match[0].length + tail.length;
  return {
    start: match.index,
    end,
    numberStart: end - printed.length,
    hasHeading: match[1] !== '',
    ...partsOf(printed),
  };
}

/** Digits, a year or a letter behind them; what else stands there was not read. */
const WRITTEN = /^\(?\p{L}{0,3}\d{1,6}\p{L}?\)?(?:[/.]\d{1,4}){0,2}$/u;

type Parts = Pick<PrintedNumber, 'text' | 'sequence' | 'typeCode' | 'agencyCode'>;

/** "1942 /KH-SYT" is 1942, KH, SYT; "36-KH/TU" is 36, KH, TU; "05/2025/KH-UBND" is 05, KH, UBND. */
function partsOf(printed: string): Parts {
  const symbolStart = printed.search(/[/-]\s?\p{L}/u);
  const digits = printed
    .slice(0, symbolStart)
    .replace(UNFILLED, '')
    .replace(/[-/]+$/u, '');
  const number = WRITTEN.test(digits) ? digits : '';
  const symbol = printed
    .slice(symbolStart)
    .replace(/\s+/gu, '')
    .replace(/[.,]+$/u, '');
  const [typeCode, ...agency] = symbol.slice(1).split(/[/-]/u);
  const agencyText = symbol.slice(1 + typeCode!.length + 1);
  return {
    text: number + symbol,
    sequence: number.split('/')[0] || null,
    typeCode: typeCode || null,
    agencyCode: agency.length > 0 ? agencyText : null,
  };
}
