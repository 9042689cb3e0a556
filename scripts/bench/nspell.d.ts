// nspell ships no types; this is what the bench uses of it.
declare module 'nspell' {
  interface Spell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: { aff: Buffer; dic: Buffer }): Spell;
}
