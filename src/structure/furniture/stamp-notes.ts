// Which lines are stamps and notes beside the text: signing notes, digital signatures, secrecy and urgency, drafts?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { lineRule } from './furniture-rule.js';

/** On the phrase key of the whole line. */
const NOTES: readonly RegExp[] = [
  /^(?:da )?ky(?: ten)?(?: va)?(?: dong dau)?(?: va)?(?: ghi ro)?(?: ho)?(?: va)?(?: ten)?$/u,
  /^(?:da ky|ho va ten|chu ky)(?: \p{L}+)?$/u,
  /^(?:nguoi ky|ky boi|ky so boi|duoc ky boi|signature not verified|digitally signed by|signed by) ?.*$/u,
  /^(?:thoi gian ky|ngay ky|gio ky|date) \d.*$/u,
  /^(?:cong van|van ban) den(?: so.*)?$/u,
  /^scanned (?:by|with) .*$/u,
];
/** Only in capitals: "khẩn" and "mật" are also ends of sentences. */
const STAMPS: readonly RegExp[] = [
  /^(?:hoa toc|hoa toc ha gio|thuong khan|khan|mat|toi mat|tuyet mat)$/u,
  /^(?:ban )?du thao(?: lan)?(?: \d{1,2})?$/u,
];
const LONGEST_NOTE = 90;

export const stampNotes = lineRule('stamp-note', ({ text }) => {
  if (text.text.length > LONGEST_NOTE) return false;
  const key = phraseKey(text.text);
  return [...NOTES, ...(/\p{Ll}/u.test(text.text) ? [] : STAMPS)].some((note) => note.test(key));
});
