// Which documents does a text cite?
import type { Range } from '../../model/evidence.js';
import type { DocumentReference } from '../../model/plan.js';
import { citationOpeners, type Opener } from './citation-openers.js';
import { clauseEnd } from './clause-end.js';
import { typeOfNumber } from './document-types.js';
import { ISSUER_BEFORE_TYPE } from './issuer-and-subject.js';
import { readCitation, readLaw } from './read-citation.js';

/** A cited document, without the section it is cited in. */
export type CitedDocument = Omit<DocumentReference, 'section'>;

/** `range` is in the text that was asked about, from the type name (or "số") to the end of the subject. */
export interface FoundReference {
  readonly text: string;
  readonly range: Range;
  readonly document: CitedDocument;
}

/**
 * The citations of a text (NFC) in reading order; those inside the subject of another come after it. Never throws.
 *
 * @example findReferences('theo Nghị định số 181/2024/NĐ-CP ngày 31/12/2024 của Chính phủ.')
 * // [{ text: 'Nghị định số 181/2024/NĐ-CP ngày 31/12/2024 của Chính phủ', document: { type: 'Nghị định', … } }]
 */
export function findReferences(text: string): FoundReference[] {
  const openers = citationOpeners(text);
  const found: FoundReference[] = [];
  let lawEnd = 0;
  openers.forEach((opener, index) => {
    // "Luật sửa đổi, bổ sung một số điều của Luật Bầu cử … ngày …" is one law.
    if (opener.start < lawEnd) return;
    const reference = readAt(text, opener, clauseEnd(text, openers, index));
    if (!reference) return;
    found.push(reference);
    if (opener.byName) lawEnd = reference.range[1];
  });
  return found;
}

function readAt(text: string, { start, restStart, type, byName }: Opener, end: number): FoundReference | null {
  const clause = text.slice(restStart, end);
  const citation = byName ? readLaw(clause) : readCitation(clause);
  if (!citation) return null;
  const { number, issuedOn, subject, length } = citation;
  const range: Range = [start, restStart + length];
  return {
    text: text.slice(...range),
    range,
    document: {
      type: type ?? (number === null ? null : typeOfNumber(number)),
      number,
      issuedOn,
      issuer: citation.issuer ?? issuerBefore(text, start),
      subject,
    },
  };
}

const LOOK_BACK = 140;
const issuerBefore = (text: string, start: number): string | null =>
  ISSUER_BEFORE_TYPE.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[1]?.replace(/\s+/gu, ' ') ?? null;
