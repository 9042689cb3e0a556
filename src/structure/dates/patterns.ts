// Which pattern pieces do the date parsers share? Sources of regular expressions, to be used with the flags `giu`.

/** No letter or digit before, and no number running on ("1.500", "3,5", "1/2/3"). */
export const START = '(?<![\\p{L}\\p{N}]|\\d[.,/])';

/** No letter before: for patterns that begin with a word. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';

/** No digit, fraction or decimal running on. */
export const END = '(?![\\p{L}\\d]|[/.,]\\d)';

/** Years that plans speak of. */
export const YEAR = '(?:19|20)\\d\\d';

/** "÷" stands for a dash in technical plans. */
export const DASH = '[-–—÷]';

/** Between the members of a list: "10, 11 và 12", "9 + 10". */
export const LIST_JOIN = '\\s{0,3}(?:[,;&+]|và(?!\\p{L})|hoặc(?!\\p{L}))\\s{0,3}';

/** Between the ends of a range: "01-05", "01 đến hết 05". */
export const RANGE_JOIN = `\\s{0,3}(?:${DASH}|~|(?:cho\\s)?(?:đến|tới)(?:\\shết)?(?!\\p{L}))\\s{0,3}`;

/** A year after a month or quarter: "/2021", "-2021", ", năm 2021", " của năm 2021"; the year is group `year`. */
export const YEAR_TAIL = `(?:\\s{0,2}[/.–-]\\s{0,2}(?:[Nn]ăm\\s{1,2})?|\\s{0,2},?\\s{0,2}(?:của\\s)?(?:[Nn]ăm|NĂM)\\s{0,3})(?<year>${YEAR})(?!\\d|[.,]\\d)`;

/** "13h30", "13h30’", "7g30", "17 giờ 00", "7 giờ 30 phút", "08:00", each with an optional part of the day. */
export const CLOCK = `(?:\\d{1,2}\\s?(?:h|g|giờ)\\s?(?:\\d{1,2}\\s?(?:'|’|′|phút|ph|p)?)?|\\d{1,2}:\\d\\d)(?:\\s(?:sáng|trưa|chiều|tối))?`;

/** "thứ Hai", "thứ 2", "chủ nhật". */
export const WEEKDAY = '(?:thứ\\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\snhật)';

/** "sáng", "buổi chiều", "cuối giờ chiều". */
export const PART_OF_DAY = '(?:(?:cuối\\s|đầu\\s)?(?:buổi\\s|giờ\\s)?(?:sáng|trưa|chiều|tối|đêm))';

/** What may stand between a cue and its day: "trước 17 giờ 00 thứ Hai, ngày 05/6". Each with its own joiner. */
export const CLOCK_AND_WEEKDAY = `(?:${CLOCK}\\s{0,2},?\\s{0,2})?(?:${PART_OF_DAY}\\s{0,2},?\\s{0,2})?(?:${WEEKDAY}\\s{0,2},?\\s{0,2}\\(?)?`;
