// Where does the issuer in a citation end, and where does the subject begin?

/** Open the subject: "về việc …", "quy định …", "phê duyệt …". Small letters: capitals are parts of names ("Ban Tổ chức"). */
const SUBJECT_WORDS = [
  'về',
  '[Vv]/v',
  'q[uU]y định',
  'qui định',
  'quy trình',
  'ban hành',
  'phê duyệt',
  'hướng dẫn',
  'sửa đổi',
  'bổ sung',
  'triển khai',
  'thực hiện',
  'công nhận',
  'thành lập',
  'kiện toàn',
  'điều chỉnh',
  'công bố',
  'phát động',
  'tổ chức',
  'tăng cường',
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
  'kh(?:óa|oá) [IVX\\d]',
  'nhiệm kỳ',
  'giai đoạn',
  'năm \\d',
] as const;

/** First words of agencies: an issuer may go on with one behind a comma ("Quốc hội, Chính phủ và …"). */
const AGENCY =
  'Ủy ban|Uỷ ban|Chính phủ|Bộ|Đoàn|Ban|Sở|Hội|Tổng|Mặt trận|Quốc hội|UBND|HĐND|UBMTTQ|Thủ tướng|Văn phòng|Liên|Trung ương|Tỉnh|Huyện|Thành|Đảng|Phòng|Viện|Tòa|Công';

const words = (list: readonly string[]): string => list.join('|').replaceAll(' ', '\\s');
const BODY = `\\p{Lu}(?:(?!\\s(?:${words(SUBJECT_WORDS)}|${words(SENTENCE_WORDS)})(?!\\p{L}))(?:[^;,.:()“”"]|\\.(?=\\p{L})|,\\s(?=(?:${words([AGENCY])})(?!\\p{L})))){1,200}`;

/** "của Sở Y tế", also without "của" where the agency follows the day at once. */
export const ISSUER = new RegExp(`^\\s{0,2},?\\s{0,2}(?:(?:của|do)\\s{1,2}(?:các\\s)?)?(${BODY})`, 'u');

/** "Công văn của Sở Y tế số …". */
export const ISSUER_BEFORE_NUMBER =
  /^\s{1,2}(?:của|do)\s{1,2}(\p{Lu}[^;,.()“”"]{1,120}?)(?=\s{1,2}(?:số\s|ngày\s{1,2}\d))/u;

/** All of the clause from the subject on; group 1 without "về việc", group 2 with the verb, group 3 in brackets. */
export const SUBJECT = new RegExp(
  `^\\s{0,2},?\\s{0,2}(?:(?:về\\s(?:việc\\s)?|[Vv]/v:?\\s(?:việc\\s)?)(.+)|((?:${words(SUBJECT_WORDS)})(?!\\p{L}).+)|\\((?:[Vv]/v|[Vv]ề(?:\\sviệc)?)\\s([^()]+)\\))$`,
  'su',
);

/** What follows is the sentence, not the subject. */
export const NO_SUBJECT = new RegExp(`^\\s{0,2},?\\s{0,2}(?:${words(SENTENCE_WORDS)})(?!\\p{L})`, 'u');
