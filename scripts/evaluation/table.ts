// How do figures stand in columns? Left for words, right for numbers.

/** Rows of cells under headings; a cell that starts with a digit, a sign or a dash is set right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, c) => Math.max(heading.length, ...rows.map((row) => row[c]?.length ?? 0)));
  const pad = (cell: string, c: number) =>
    /^[-–\d]/u.test(cell) ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!);
  const line = (cells: readonly string[]) => cells.map(pad).join('  ').trimEnd();
  return `${[line(headings), line(widths.map((w) => '-'.repeat(w))), ...rows.map(line)].join('\n')}\n`;
}

export const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;
