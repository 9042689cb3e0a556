// In which encoding is this page?
import { type DecodedText, decodeText } from '../decode-text.js';

/** The page says so within its first bytes (HTML Living Standard 13.2.3.2). */
const DECLARED_WITHIN = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;
/** A page may be declared in these and hold anything: `decodeText` finds out. */
const UNTRUSTED = /^(?:utf-?8|unicode|utf-?16(?:le|be)?|us-ascii|x-user-defined)$/iu;

/** The text of a page by its mark, its declaration, or its bytes; null when it is no text. */
export function decodeHtml(bytes: Uint8Array): DecodedText | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const isMarked = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u.test(head);
  const match = isMarked ? null : DECLARED.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined || UNTRUSTED.test(label)) return decodeText(bytes);
  try {
    const decoder = new TextDecoder(label);
    const { encoding } = decoder;
    const isNamed = encoding === 'windows-1252' || encoding === 'windows-1258';
    // Bytes of UTF-8 under another name are a common fault, and no accident.
    const guessed = decodeText(bytes);
    if (guessed?.encoding === 'utf-8' && guessed.broken === 0 && /\P{ASCII}/u.test(guessed.text)) return guessed;
    return isNamed ? guessed && { text: decoder.decode(bytes), encoding, broken: 0 } : guessed;
  } catch {
    return decodeText(bytes);
  }
}
