// Which letters are bytes of Windows-1252?

/** Letters at 0x80–0x9F (Unicode Consortium, CP1252.TXT); the five bytes without a letter stay C1 controls. */
const LETTERS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes one-byte Western text. Not TextDecoder: in Node 20 its "windows-1252" is Latin-1, which has controls at 0x80–0x9F. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/gu, (control) => LETTERS_80_TO_9F[control.charCodeAt(0) - 0x80]!);
}
