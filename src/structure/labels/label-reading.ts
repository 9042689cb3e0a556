// What can the start of a line say as a label?

/** Labels of one family count one sequence. `dotted` covers 1.1 and 1.1.1; `named` Bước, Đợt, Mục tiêu …, each word its own family. */
export type LabelFamily =
  | 'part'
  | 'chapter'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'letter'
  | 'small-roman'
  | 'bracketed-arabic'
  | 'bracketed-letter'
  | `named ${string}`;

/** One way to read the start of a line. Several may fit: "C." is a capital or a hundred, "11." eleven or a misread "II.". */
export interface LabelReading {
  readonly family: LabelFamily;
  /** As the contract prints it: no dot, no bracket; "II", "2.1", "a", "Phần thứ nhất", "Bước 1". */
  readonly label: string;
  /** Place in its sequence, from 1; of "2.3" the 3; 0 where only the sequence can tell. */
  readonly ordinal: number;
  /** The numbers before the last in a dotted label: [2] for "2.3". */
  readonly prefix: readonly number[];
  /** The mark after the label: "." ")" "/" ":" "-" or "". */
  readonly mark: string;
  /** Units of the line that label, mark and blanks take. */
  readonly length: number;
  /** The printed characters are another label than the one read. */
  readonly isMisread: boolean;
}

/** Reads one kind of label; no match is null; `isNoisy`: the line was recognised, not written. A new kind is a new file and a line in configuration.ts. */
export interface LabelReader {
  readonly name: string;
  readonly read: (text: string, isNoisy?: boolean) => LabelReading | null;
}

/** A reading with the usual defaults. */
export function labelReading(
  family: LabelFamily,
  label: string,
  ordinal: number,
  rest: Partial<LabelReading> & Pick<LabelReading, 'length'>,
): LabelReading {
  return { family, label, ordinal, prefix: [], mark: '', isMisread: false, ...rest };
}
