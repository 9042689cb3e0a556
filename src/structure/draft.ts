// What has been read so far, and what is still to be read? Parsers and refiners take a draft and answer what changes in it.
import type { EvidenceStatus } from '../model/evidence.js';
import type { IsoDate } from '../model/plan.js';
import type { SectionNode } from './outline/section-node.js';
import type { Line } from './reading/lines.js';
import type { Reading } from './reading/reading.js';
import type { Traced } from './reading/traced.js';
import type { Fragment } from './zones/fragments.js';
import type { TypeLine } from './zones/type-line.js';

/** A value and what it rests on. `text` is mostly `source.text`; a number without its blanks or an ISO date differs. */
export interface Value {
  readonly text: string;
  readonly source: Traced;
  /** Name of the parser or refiner. */
  readonly by: string;
  readonly status: EvidenceStatus;
}

export interface NumberValue extends Value {
  readonly sequence: string | null;
  readonly typeCode: string | null;
  readonly agencyCode: string | null;
}

export interface DateValue extends Value {
  /** null: printed, but blank or unreadable. */
  readonly date: IsoDate | null;
}

export interface AppendixDraft {
  readonly label: Value;
  readonly title: Value | null;
  /** Lines such as "(Kèm theo Kế hoạch số …)" that say what it belongs to. */
  readonly notes: readonly Traced[];
  readonly sections: readonly SectionNode[];
}

export interface Draft {
  readonly reading: Reading;

  /** Still to be read, zone by zone. */
  readonly letterhead: readonly Fragment[];
  readonly type: TypeLine | null;
  readonly decision: readonly Line[];
  readonly preamble: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Fragment[];
  readonly annex: readonly Line[];

  /** Read. */
  readonly documentType: Value | null;
  readonly number: NumberValue | null;
  readonly superiorAgency: Value | null;
  readonly issuingAgency: Value | null;
  readonly place: Value | null;
  readonly issuedOn: DateValue | null;
  readonly title: Value | null;
  readonly legalBases: readonly Value[];
  /** The sentence that opens the sections ("… như sau:") and what else stands before them; evidence of `/sections`. */
  readonly opening: readonly Traced[];
  readonly sections: readonly SectionNode[];
  /** "Nơi nhận:"; evidence of `/recipients`. */
  readonly recipientsHeading: Traced | null;
  readonly recipients: readonly Value[];
  readonly authority: Value | null;
  readonly signerTitle: Value | null;
  readonly signerName: Value | null;
  /** A second signature beside the first; the plan has room for one. Evidence of `/signatory`. */
  readonly otherSignatures: readonly Traced[];
  readonly appendices: readonly AppendixDraft[];
  /** Parts of lines that belong to the page: national name, motto, stamp notes. */
  readonly furniture: readonly Traced[];
}

/** Reads something from the lines not yet read. No match is null; nothing throws. */
export interface Parser {
  readonly name: string;
  readonly parse: (draft: Draft) => Partial<Draft> | null;
}

/** Betters what has been read. No change is null; nothing throws. */
export interface Refiner {
  readonly name: string;
  readonly refine: (draft: Draft) => Partial<Draft> | null;
}

export function foundValue(by: string, source: Traced, text: string = source.text): Value {
  return { text, source, by, status: 'found' };
}

export function inferredValue(by: string, source: Traced, text: string = source.text): Value {
  return { text, source, by, status: 'inferred' };
}
