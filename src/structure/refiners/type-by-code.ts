// Is the document type lost, by the code in the number?
import { inferredValue, type Refiner } from '../draft.js';
import { typeOfCode } from '../lexicon/document-types.js';

/** "157/KH-UBND" is the number of a KẾ HOẠCH, whether or not the line that says so was read. */
export const typeByCode: Refiner = {
  name: 'type-by-code',
  refine: ({ documentType, number }) => {
    const type = documentType || !number?.typeCode ? null : typeOfCode(number.typeCode);
    return type && number ? { documentType: inferredValue(typeByCode.name, number.source, type) } : null;
  },
};
