// Does the line start with a bullet?

export interface Bullet {
  readonly marker: string;
  /** Units that the bullet and the blanks after it take. */
  readonly length: number;
}

/** Printed bullets, and the private-use and control codes that symbol fonts leave in text. */
const BULLET = /^([-–—+*•\p{Cc}\ufffd●○◦▪■□◆◇❖➢►▶→⇒✓✔✧★☆§·¨»>\ue000-\uf8ff])\s*(?=[^\s\p{P}]|["“‘'([])/u;
/** A small o as a round bullet, before a capital only. */
const ROUND = /^(o)\s+(?=\p{Lu})/u;
/** Two bullets in a row: the first is the list's, the second was typed by hand. */
const SECOND = /^[-–—+*•]\s+/u;
/** In recognised lines a damaged bullet: "._ Lập danh sách", "~ Tổ chức", "l ; Bộ phận". */
const DAMAGED = /^(?:((?:[._~'`‘’,;:«=]|[lI|!]\s[;:.,]){1,3}[-–—_]?)\s+|([~_=«]))(?=["“]?\p{Lu})/u;

/**
 * @example readBullet('- Tổ chức ký cam kết;', false) // { marker: '-', length: 2 }
 */
export function readBullet(text: string, isNoisy: boolean): Bullet | null {
  const match = BULLET.exec(text) ?? ROUND.exec(text);
  if (match) {
    const second = SECOND.exec(text.slice(match[0].length))?.[0].length ?? 0;
    const marker = /[\p{Cc}\ufffd]/u.test(match[1]!) ? '•' : match[1]!;
    return { marker, length: match[0].length + second };
  }
  const damaged = isNoisy ? DAMAGED.exec(text) : null;
  return damaged && { marker: '-', length: damaged[0].length };
}
