// Does the plan go to those whom it gives tasks?
import { phraseKey } from '../../vietnamese/skeleton.js';
import type { Rule } from '../rule.js';

/** With fewer actors the task may be the issuer's own. */
const LEAST_ACTORS = 3;
/** Those outside the issuer's own house; its staff is told otherwise. */
const AGENCY =
  /^(?:so|uy ban|ubnd|cong an|benh vien|trung tam|truong (?!phong|ban|cac|thon|khoa|to)|chi cuc|cuc|hoi|mat tran|dang uy|bo) /u;
/** Recipients that stand for all who are named: "Như mục III", "Các phòng, ban", "Toàn thể CBGVNV". */
const ALL = /^(?:nhu |cac |toan |tat ca|ca nhan|thanh vien|nhung |website|cong thong tin|(?:gv|cb|cbgv))/u;
/** Words that agencies share. */
const COMMON: ReadonlySet<string> = new Set(
  'va cac cua cho cap huyen tinh xa thi tran phuong thanh pho quan luu vt b c t h p'.split(' '),
);

/** Only when none of them is named: recipients are abbreviated in too many ways to miss single ones. */
export const recipientsCoverActors: Rule = {
  code: 'recipients-without-actors',
  check({ recipients, organisation }) {
    const actors = [...new Set(organisation.flatMap(({ actor }) => actor ?? []))].filter((actor) =>
      AGENCY.test(phraseKey(actor)),
    );
    const keys = recipients.map(phraseKey);
    if (actors.length < LEAST_ACTORS || keys.length < 2 || keys.some((key) => ALL.test(key))) return [];
    const words = new Set(keys.flatMap((key) => key.split(' ')));
    const isNamed = (actor: string) =>
      phraseKey(actor)
        .split(' ')
        .some((word) => !COMMON.has(word) && words.has(word));
    if (actors.some(isNamed)) return [];
    return [
      {
        code: this.code,
        severity: 'info',
        message: `None of the ${actors.length} who are given tasks is among the recipients.`,
        pointers: ['/recipients', '/organisation'],
      },
    ];
  },
};
