// What does a parsed file become beside its result: a PDF whose text can be found.
import type { SourceFile } from '../model/document.js';
import type { ParsedSource } from './parse-source.js';

/** The parsed source with what there is to say of its PDF among the findings, and the PDF, null when there is none to write. */
export async function searchableSource(
  file: SourceFile,
  parsed: ParsedSource,
): Promise<{ readonly parsed: ParsedSource; readonly pdf: Uint8Array | null }> {
  // Loaded when the first PDF is asked for: pdf-lib is a fifth of the program's start.
  const { searchablePdf } = await import('../export/searchable-pdf.js');
  const { bytes, findings } = await searchablePdf(file, parsed);
  const { result } = parsed;
  return { parsed: { ...parsed, result: { ...result, findings: [...result.findings, ...findings] } }, pdf: bytes };
}
