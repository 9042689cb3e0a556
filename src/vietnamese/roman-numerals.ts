// How are numbers written in Roman numerals, as plans count parts, sections, quarters and months?

/** By their values, to XXX; the first, that of no number, is empty. */
export const ROMAN_NUMERALS: readonly string[] = ['', ...Array.from({ length: 30 }, (_, i) => numeral(i + 1))];

function numeral(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + ones[value % 10]!;
}
