// How did the batch go? One row an input, aligned, and a line of sums.
import type { InputEnd } from '../batch/convert-one.js';
import type { ReportLine } from '../model/report-line.js';

const HEADINGS = ['state', 'pages', 'noise', 'confidence', 'findings', 'ms', 'input'] as const;

/** Ends with a line break. Text is NFC, so that one code unit is one column. */
export function summaryTable(ends: readonly InputEnd[]): string {
  const rows = [HEADINGS, ...ends.map(({ line }) => row(line))];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const table = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `${[...table, sums(ends)].join('\n')}\n`;
}

function row(line: ReportLine): string[] {
  const { findings, pages } = line;
  return [
    line.state === 'done' && line.needsReview ? 'done, review' : line.state,
    pages === null ? '-' : pages.ocr > 0 ? `${pages.total} (${pages.ocr} OCR)` : String(pages.total),
    line.noise ?? '-',
    line.confidence?.toFixed(2) ?? '-',
    findings === null ? (line.code ?? '-') : `${findings.error} error, ${findings.warning} warning`,
    String(line.milliseconds),
    line.path,
  ];
}

function sums(ends: readonly InputEnd[]): string {
  const count = (state: string) => ends.filter(({ line }) => line.state === state).length;
  const before = ends.filter(({ unchanged }) => unchanged).length;
  const unchanged = before === 0 ? '' : ` ${before} unchanged since an earlier run.`;
  return `${ends.length} inputs: ${count('done')} done, ${count('refused')} refused, ${count('failed')} failed.${unchanged}`;
}
