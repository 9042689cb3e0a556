// Which documents do the legal bases and the sections cite?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { DocumentReference, LegalBasis } from '../../model/plan.js';
import { type FoundReference, findReferences } from '../references/find-references.js';
import type { Passage } from './passages.js';

/** A cited document and where: `range` is in the text at `pointer`. */
export interface CollectedReference {
  readonly reference: DocumentReference;
  readonly pointer: JsonPointer;
  readonly range: Range;
}

/** Those of the bases first, with `section` null; then section by section. Within one section a document counts once. */
export function collectReferences(
  passages: readonly Passage[],
  legalBases: readonly Pick<LegalBasis, 'text'>[],
  find: (text: string) => readonly FoundReference[] = findReferences,
): readonly CollectedReference[] {
  const ofBases = legalBases.flatMap(({ text }, i) => at(find(text), `/legalBases/${i}/text`, null));
  const ofSections = passages.flatMap(({ references, pointer, section }) => at(references, pointer, section.id));
  const seen = new Set<string>();
  return [...ofBases, ...ofSections].filter(({ reference }) => {
    const key = keyOf(reference);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const at = (
  found: readonly FoundReference[],
  pointer: JsonPointer,
  section: string | null,
): readonly CollectedReference[] =>
  found.map(({ document, range }) => ({ reference: { ...document, section }, pointer, range }));

/** A number identifies; without one all parts do. */
const keyOf = ({ type, number, issuedOn, issuer, subject, section }: DocumentReference): string =>
  JSON.stringify(number === null ? [section, type, issuedOn, issuer, subject] : [section, type, number]);
