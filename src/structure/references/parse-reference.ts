// Which document does a legal basis rest on?
import type { DocumentReference } from '../../model/plan.js';
import { type FoundReference, findReferences } from './find-references.js';

/**
 * The first document that a basis cites, null when it cites none ("Xét đề nghị của Trưởng phòng …"). `section` is null.
 *
 * @example parseReference('Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;') // { type: 'Luật', subject: 'Giáo dục', issuedOn: '2019-06-14', … }
 */
export function parseReference(
  text: string,
  find: (text: string) => readonly FoundReference[] = findReferences,
): DocumentReference | null {
  const first = find(text)[0];
  return first ? { ...first.document, section: null } : null;
}
