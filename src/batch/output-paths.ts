// Where do the results of an input go? The tree of the inputs is kept; the whole name stays, so a.pdf and a.docx never meet.
import path from 'node:path';

export interface OutputPaths {
  /** All relative to the output folder, with forward slashes. */
  readonly result: string;
  readonly text: string;
  /** The searchable PDF, written with `--pdf`. */
  readonly pdf: string;
}

/** `a/b/x.pdf` gives `a/b/x.pdf.plan.json`; an absolute path keeps all its folders below the output folder. */
export function outputPaths(inputPath: string): OutputPaths {
  const { root } = path.parse(inputPath);
  const drive = root.replace(/[:\\/]/gu, '');
  const relative = inputPath.slice(root.length).split(path.sep).join('/').normalize('NFC');
  const base = drive ? `${drive}/${relative}` : relative;
  return { result: `${base}.plan.json`, text: `${base}.txt`, pdf: `${base}.pdf` };
}
