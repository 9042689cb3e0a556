// Where does the issuer in a citation end, and where does the subject begin?

/** Open the subject: "về việc …", "quy định …", "phê duyệt …". Small letters: capitals are parts of names ("Ban Tổ chức"). */
const SUBJECT_WORDS = [
  '[Vv]ề',
  '[Vv]/v',
  '[Qq]uy định',
  'qui định',
  'quy trình',
  '[Bb]an hành',
  '[Pp]hê duyệt',
  '[Hh]ướng dẫn',
  '[Ss]ửa đổi',
  'bổ sung',
  '[Tt]riển khai',
  '[Tt]hực hiện',
  'công nhận',
  '[Tt]hành lập',
  'kiện toàn',
  'điều chỉnh',
  'công bố',
  'phát động',
  'tổ chức',
  '[Tt]ăng cường',
  'giao',
  'phân công',
  'phân bổ',
  'thay thế',
  'bãi bỏ',
  'hợp nhất',
  'đẩy mạnh',
  'nâng cao',
  'xây dựng',
  'quản lý',
  'hưởng ứng',
  'tiếp tục',
  'chỉ đạo',
  'thông qua',
  'xác định',
  'chuyển đổi',
  'phòng, chống',
  'phòng chống',
  'ứng phó',
  'quán triệt',
  'cụ thể h(?:óa|oá)',
  'kiểm tra',
  'tuyên truyền',
  'sơ kết',
  'tổng kết',
  'phối hợp',
  'phát triển',
  'khắc phục',
] as const;

/** Lead on in the sentence that cites: neither issuer nor subject. */
const SENTENCE_WORDS = [
  'và (?:các|những)',
  'trong',
  'tại',
  'để',
  'nhằm',
  'theo',
  'được',
  'đã',
  'có',
  'là',
  'thì',
  'cho',
  'đến',
  'với',
  'bảo đảm',
  'đảm bảo',
  'yêu cầu',
  'đề nghị',
  'kèm theo',
  'như sau',
  'một số',
  'trước',
  'đang',
  'cần',
  'chỉ',
  'làm',
  'sẽ',
  'khi',
  'vào',
  'cấp ngày',
  'kh(?:óa|oá) [IVX\\d]',
  'nhiệm kỳ',
  'giai đoạn',
  'năm \\d',
] as const;

/** First words of agencies and their heads. */
const AGENCY =
  'Ủy ban|Uỷ ban|Chính phủ|Bộ|Đoàn|Ban|Sở|Hội|Tổng|Mặt trận|Quốc hội|UBND|HĐND|UBMTTQ|Thủ tướng|Văn phòng|Liên|Trung ương|Tỉnh|Huyện|Thành|Đảng|Phòng|Viện|Tòa|Công|Trường|Chủ tịch|Giám đốc|Hiệu trưởng|Cục|Chi cục|Bệnh viện|Trung tâm|Thường trực|Thường vụ';

const words = (list: readonly string[]): string => list.join('|').replaceAll(' ', '\\s');
const NO_ISSUER = `(?:${words(SUBJECT_WORDS)}|${words(SENTENCE_WORDS)})(?!\\p{L})`;
/** Behind a comma an issuer goes on in a list that "và" closes ("Quốc hội, Chính phủ và …"), or inside a ministry's name. */
const LISTED = `(?:${words([AGENCY])})(?!\\p{L})[^;.:()“”"]{0,120}\\svà\\s(?:${words([AGENCY])})(?!\\p{L})|Ban\\sBí\\sthư|Thể\\sthao`;
const BODY = `(?!${NO_ISSUER})\\p{Lu}(?:(?!\\s${NO_ISSUER})(?:[^;,.:()“”"]|\\.(?=\\p{L})|,\\s(?=${LISTED}))){1,200}`;

/** "của Sở Y tế", also without "của" where the agency follows the day at once. */
export const ISSUER = new RegExp(
  `^(?:\\s{0,2},?\\s{0,2}của\\s{1,2}(?:các\\s)?|\\s{1,2}(?=(?:${words([AGENCY])})(?!\\p{L})))(${BODY})`,
  'u',
);

/** "đề nghị của Công ty Than Vàng tại Văn bản số …": who wrote it stands before, in lists behind a colon or semicolon. */
export const ISSUER_BEFORE_TYPE = new RegExp(
  `(?:(?<!\\p{L})của|[:;])\\s((?!Theo|Căn|Xét)${BODY})\\stại\\s(?:các\\s)?$`,
  'u',
);

/** "Công văn của Sở Y tế số …". */
export const ISSUER_BEFORE_NUMBER = new RegExp(
  `^\\s{1,2}của\\s{1,2}(${BODY.replace('1,200', '1,120')}?)(?=\\s{1,2}(?:số\\s|ngày\\s{1,2}\\d))`,
  'u',
);

/** All of the clause from the subject on; group 1 without "về việc", group 2 with the verb, group 3 in brackets. */
export const SUBJECT = new RegExp(
  `^(?:\\s{0,2},?\\s{0,2}(?:[Vv]ề\\s(?:việc\\s)?|[Vv]/v:?\\s(?:việc\\s)?)(.+)|\\s{0,2}((?:${words(SUBJECT_WORDS)})(?!\\p{L}).+)|\\s{0,2}\\((?:[Vv]/v|[Vv]ề(?:\\sviệc)?)\\s([^()]+)\\))$`,
  'su',
);

/** What follows is the sentence, not the subject. */
export const NO_SUBJECT = new RegExp(`^\\s{0,2},?\\s{0,2}(?:${words(SENTENCE_WORDS)})(?!\\p{L})`, 'u');
