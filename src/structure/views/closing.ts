// Is a paragraph the plan's closing one?

const CLOSING =
  /^\s*(?:trên\sđây\slà|trong\squá\strình\s(?:triển\skhai|thực\shiện|tổ\schức)|nơi\snhận|kế\shoạch\snày\s(?:được|có|thay|phổ\sbiến)|căn\scứ\s(?:vào\s)?kế\shoạch\snày)/iu;

/** "Trên đây là Kế hoạch …", "Trong quá trình triển khai, nếu có vướng mắc …": speaks of the plan, gives nobody a task of it. */
export const isClosing = (text: string): boolean => CLOSING.test(text);
