// Does a paragraph close a plan: "Trên đây là …", "Đề nghị các đơn vị …", "Nhà trường yêu cầu …"?

const CLOSING =
  /^(?:Trên đây là|Đề nghị|Yêu cầu|Kính đề nghị|Kính mong|Rất mong|Trong quá trình|Quá trình|Kế hoạch này|Nhận được|Căn cứ (?:vào )?(?:[Kk]ế hoạch|nội dung)|Trường hợp|Trong trường hợp|Mọi|Với|Nếu có|[\p{L} ,.&-]{3,80}? (?:yêu cầu|đề nghị|giao) )/u;

export function isClosing(text: string): boolean {
  return CLOSING.test(text);
}
