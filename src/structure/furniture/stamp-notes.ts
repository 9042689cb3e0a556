// Which lines are stamps and notes beside the text: signing notes, digital signatures, secrecy and urgency, drafts?
import { phraseKey } from '../../vietnamese/skeleton.js';
import type { FurnitureRule } from './furniture-rule.js';

/** On the phrase key of the whole line. */
const NOTES: readonly RegExp[] = [
  // One below each office: two signers side by side have two on the line.
  /^(?:(?:^| )(?:da )?ky(?: ten)?(?: va)?(?: dong dau)?(?: va)?(?: ghi ro)?(?: ho)?(?: va)?(?: ten)?){1,3}$/u,
  /^(?:da ky|ho va ten|chu ky)(?: \p{L}+)?$/u,
  /^(?:thoi gian ky|ngay ky|gio ky|date) \d.*$/u,
  /^(?:cong van|van ban) den(?: so.*)?$/u,
  /^scanned (?:by|with) .*$/u,
];
/** The first line of a digital signature's stamp. */
const DIGITAL =
  /^(?:nguoi ky|ky boi|ky so boi|duoc ky boi|signature not verified|digitally signed by|signed by)(?: |$)/u;
/** Only in capitals: "khẩn" and "mật" are also ends of sentences. */
const STAMPS: readonly RegExp[] = [
  /^(?:hoa toc|hoa toc ha gio|thuong khan|khan|mat|toi mat|tuyet mat)$/u,
  /^(?:ban )?du thao(?: lan)?(?: \d{1,2})?$/u,
];
const LONGEST_NOTE = 90;

/** What the stamp of a digital signature says below its first line. */
const STAMP_DETAILS = /^(?:email|e mail|co quan|to chuc|thoi gian|ngay|gio|ly do|vi tri|chuc vu|don vi)(?: |$)/u;
const MOST_DETAILS = 5;

export const stampNotes: FurnitureRule = {
  name: 'stamp-note',
  find: (lines) => {
    const notes: number[] = [];
    let details = 0;
    for (const { index, text } of lines) {
      const key = text.text.length > LONGEST_NOTE ? '' : phraseKey(text.text);
      const isStamp = DIGITAL.test(key);
      if (isStamp || isNote(key, text.text) || (details > 0 && text.text.includes(':') && STAMP_DETAILS.test(key)))
        notes.push(index);
      details = isStamp ? MOST_DETAILS : details - 1;
    }
    return notes;
  },
};

function isNote(key: string, text: string): boolean {
  if (key === '') return false;
  return NOTES.some((note) => note.test(key)) || (!/\p{Ll}/u.test(text) && STAMPS.some((stamp) => stamp.test(key)));
}
