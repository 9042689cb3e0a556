// Is the last recipient the archive, "Lưu: VT, …"? (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 9)
import type { Rule } from '../rule.js';

export const recipientsEndWithArchive: Rule = {
  code: 'recipients-without-archive',
  check({ recipients }) {
    const last = recipients.at(-1);
    if (last === undefined || /^lưu(?!\p{L})/iu.test(last)) return [];
    return [
      {
        code: this.code,
        severity: 'info',
        message: `The recipients end with "${last}", not with "Lưu: …".`,
        pointers: [`/recipients/${recipients.length - 1}`],
      },
    ];
  },
};
