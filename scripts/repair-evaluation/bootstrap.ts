// Between which bounds does the error lie, had other documents been drawn?

/** Errors and gold syllables of one document. */
export interface Counted {
  readonly errors: number;
  readonly syllables: number;
}

const DRAWS = 1000;

/** 2.5 and 97.5 % points of the error over documents drawn with replacement; a fixed generator, so that figures repeat. */
export function bootstrap(documents: readonly Counted[]): readonly [low: number, high: number] {
  let seed = 12345;
  const draws = Array.from({ length: DRAWS }, () => {
    let errors = 0;
    let syllables = 0;
    for (let i = 0; i < documents.length; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const document = documents[(seed >>> 8) % documents.length]!;
      errors += document.errors;
      syllables += document.syllables;
    }
    return errors / Math.max(1, syllables);
  }).sort((a, b) => a - b);
  return [draws[Math.floor(DRAWS * 0.025)]!, draws[Math.floor(DRAWS * 0.975)]!];
}
