// Where in a paragraph does the sentence start that says who draws up the plan?
import { opensAgency } from './agencies.js';

/** Verbs of issuing, as they follow the issuer's name. */
const VERB =
  /(?<!\p{L})(?<![Bb]an )(?:xây dựng|ban hành|phát động|tổ chức|triển khai|lập|đề ra|hướng dẫn|thông báo|thực hiện|tiến hành|yêu cầu|đề nghị|báo cáo|xin)(?!\p{L})/u;
const ANNOUNCES = /(?:như sau|sau đây|nội dung sau|sau|cụ thể|gồm)\s*[:.]?\s*$|:\s*$/u;
const PLAN = /(?<!\p{L})[Kk](?:ế|É|Ế) ?[Hh]oạch|KẾ HOẠCH|[Cc]hương trình|[Pp]hương án|phong trào|như sau/u;
/** In a name of an agency these do not stand; they belong to a citation. */
const CITES = /(?<!\p{L})(?:về|số|ngày|năm|của Chính phủ|ban hành kèm theo)(?!\p{L})/u;
const CLAUSE = /(?<=[,;.”"])\s+(?=\p{Lu})/gu;
const MOST_NAME_UNITS = 140;

export interface MainSentence {
  /** Where the issuer's name starts and ends. */
  readonly issuerStart: number;
  readonly issuerEnd: number;
}

/**
 * The clause "<agency> <verb of issuing> … kế hoạch / như sau:" in the paragraph, null when it has none.
 *
 * @example "Thực hiện Công văn số 12/SYT-NV, Bệnh viện Hoa Mai xây dựng kế hoạch như sau:" has its issuer at "Bệnh viện Hoa Mai"
 */
export function findMainSentence(text: string): MainSentence | null {
  if (!ANNOUNCES.test(text) && !PLAN.test(text)) return null;
  const starts = [0, ...Array.from(text.matchAll(CLAUSE), (match) => match.index + match[0].length)];
  for (const issuerStart of starts) {
    const clause = text.slice(issuerStart);
    if (!opensAgency(clause.slice(0, MOST_NAME_UNITS))) continue;
    const verb = VERB.exec(clause.slice(0, MOST_NAME_UNITS));
    if (!verb || verb.index === 0) continue;
    const name = clause.slice(0, verb.index).trimEnd();
    if (CITES.test(name) || !PLAN.test(clause.slice(verb.index))) continue;
    return { issuerStart, issuerEnd: issuerStart + name.replace(/[\s,]+$/u, '').length };
  }
  return null;
}

/** "… với các nội dung cụ thể như sau:" */
export function announcesSections(text: string): boolean {
  return ANNOUNCES.test(text);
}
