// Which lines of a letterhead belong to the office, not to the document: address, telephone, drafts, forms?
import { phraseKey } from '../../vietnamese/skeleton.js';
import type { Parser } from '../draft.js';

/** On the phrase key. Địa chỉ and drafter's code are parts of a letterhead too (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const NOTE =
  /^(?:dia chi|dien thoai|dt|so dt|tel|fax|email|e mail|website|web|hotline|ma so thue|ma truong|mau so|mau|bieu mau|bieu so|phu luc|du thao|ban thao|v v|trich yeu|https?)(?: |$)|^(?:lien tich|lien nganh|hoa toc|thuong khan|khan|mat)$/u;
const ADDRESS = /@|https?:\/\/|www\.|\d{3,4}[. ]?\d{3}[. ]?\d{3}/u;

export const letterheadNotes: Parser = {
  name: 'letterhead-notes',
  parse: ({ letterhead, furniture }) => {
    const notes = letterhead.filter(({ text }) => NOTE.test(phraseKey(text.text)) || ADDRESS.test(text.text));
    if (notes.length === 0) return null;
    return {
      letterhead: letterhead.filter((fragment) => !notes.includes(fragment)),
      furniture: [...furniture, ...notes.map(({ text }) => text)],
    };
  },
};
