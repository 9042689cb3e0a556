// How does a text stand on paper? Paragraphs broken into printed lines.

/** Letters a line of an A4 page in 13 pt. */
const LINE_WIDTH = 86;

/** The lines of `text`, each no longer than a printed one unless a single word is; blank lines are left out. `most`: lines on the page. */
export function printedLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      if (line && line.length + 1 + word.length > LINE_WIDTH) {
        lines.push(line);
        line = '';
      }
      line = line ? `${line} ${word}` : word;
    }
    if (line) lines.push(line);
    if (lines.length >= most) break;
  }
  return lines.slice(0, most);
}
