// What does repair change in text that nothing is wrong with?
import { type ProtectedKind, protectedSpans } from '../../src/repair/protect.js';
import { withTonePlacement } from '../../src/vietnamese/tone-placement.js';

/** The forms in which the same clean text reaches us. */
export const CLEAN_FORMS: readonly { readonly name: string; readonly make: (text: string) => string }[] = [
  { name: 'NFC', make: (text) => text.normalize('NFC') },
  { name: 'NFD', make: (text) => text.normalize('NFD') },
  { name: 'hòa, thúy', make: (text) => withTonePlacement(text.normalize('NFC'), 'old') },
  { name: 'hoà, thuý', make: (text) => withTonePlacement(text.normalize('NFC'), 'new') },
];

export interface CleanText {
  readonly name: string;
  readonly text: string;
}

export interface FalseAlarms {
  readonly tokens: number;
  readonly changed: number;
  /** Changed tokens that are or hold a number, code, date or address; and capitalised words inside a sentence. */
  readonly inProtected: number;
  readonly inNames: number;
  /** `name: before -> after` of each. */
  readonly changes: readonly string[];
}

/** Tokens are runs without white space. Lines must be as many after as before. `text` in NFC. */
export function falseAlarms({ name, text }: CleanText, repaired: string): FalseAlarms {
  const before = tokensOf(text);
  const after = repaired.split('\n');
  if (after.length !== text.split('\n').length) throw new Error(`${name}: lines were lost or added`);
  const changed = before.flatMap((line, i) => changedTokens(line, tokensOf(after[i]!)[0]!));
  return {
    tokens: before.reduce((sum, line) => sum + line.length, 0),
    changed: changed.length,
    inProtected: changed.filter(({ token }) => isProtected(token)).length,
    inNames: changed.filter(({ token, follows }) => isName(token, follows)).length,
    changes: changed.map(({ token, now }) => `${name}: ${token} -> ${now}`),
  };
}

const tokensOf = (text: string): string[][] => text.split('\n').map((line) => line.split(/\s+/u).filter(Boolean));

/** Tokens between the longest equal head and tail of a line are compared one by one; those without partner are changed too. */
function changedTokens(before: readonly string[], after: readonly string[]) {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const inner = after.slice(head, after.length - tail);
  return before.slice(head, before.length - tail).flatMap((token, i) => {
    const now = inner[i] ?? '';
    return now === token ? [] : [{ token, now, follows: before[head + i - 1] ?? null }];
  });
}

const PROTECTED: ReadonlySet<ProtectedKind> = new Set(['number', 'percentage', 'time', 'date', 'code', 'url', 'email']);

function isProtected(token: string): boolean {
  if (/\p{Nd}/u.test(token)) return true;
  return protectedSpans(token, [{ range: [0, token.length], noise: 'clean' }]).some(({ kind }) => PROTECTED.has(kind));
}

/** A capitalised word that no sentence starts with. */
function isName(token: string, follows: string | null): boolean {
  return /^\P{L}*\p{Lu}\p{Ll}/u.test(token) && follows !== null && !/[.:;!?“"(–-]$/u.test(follows);
}
