// Which letters do the codes of symbol fonts mean in Word?

/** Codes of Symbol and Wingdings, in the private use area where Word puts them, that mark lists or stand in text. */
const SYMBOLS: Readonly<Record<number, string>> = {
  61485: '-',
  61483: '+',
  61607: '▪',
  61608: '□',
  61623: '•',
  61656: '➢',
  61664: '→',
  61692: '✓',
  61558: '❖',
  61550: '■',
  61551: '□',
  61557: '◆',
  61599: '•',
  61614: '→',
  61619: '≥',
  61603: '≤',
};
const PRIVATE_USE = 0xf000;

/** `text` with known codes of symbol fonts as the signs they show; `w:sym` may leave the private use offset out. */
export function withSymbols(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/gu, (letter) => SYMBOLS[letter.charCodeAt(0)] ?? letter);
}

/** What `w:sym w:char="F0B7"` shows; nothing when it is not known. */
export function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return SYMBOLS[code] ?? SYMBOLS[code + PRIVATE_USE] ?? '';
}
