// Is a paragraph the plan's closing one?

const CLOSING =
  /^\s*(?:trên\sđây\slà|(?:trong\s)?quá\strình\s(?:triển\skhai|thực\shiện|tổ\schức)|nơi\snhận|kế\shoạch\snày\s(?:được|có|thay|phổ\sbiến)|căn\scứ\s(?:vào\s)?kế\shoạch\snày(?!,\s))/iu;

/** "Trên đây là Kế hoạch …", "Trong quá trình triển khai, nếu có vướng mắc …": speaks of the plan, gives nobody a task of it. */
export const isClosing = (text: string): boolean => CLOSING.test(text);

const REQUEST =
  /^\s*(?:[^.;:]{3,120}?\s)?(?:đề\snghị|yêu\scầu)\s[^.;:]{3,160}?\s(?:(?:triển\skhai|thực\shiện)(?:\s(?:thực\shiện|nghiêm\stúc|đúng|tốt|có|hiệu\squả|đầy\sđủ|kế\shoạch|nội\sdung|này|các|theo))*\s*(?:[.;]|$)|phổ\sbiến\skế\shoạch\snày)/iu;

/** "Đề nghị các đơn vị nghiêm túc thực hiện./.": at the end of a plan it asks for the plan to be carried out and for nothing else. */
export const isClosingRequest = (text: string): boolean => REQUEST.test(text);
