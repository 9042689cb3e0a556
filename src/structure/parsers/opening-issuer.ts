// Who draws up the plan, by its opening sentence?
import { inferredValue, type Parser } from '../draft.js';
import { findMainSentence } from '../lexicon/main-sentence.js';
import { sliceTraced } from '../reading/traced.js';

/** Only where the letterhead is lost: "Trường Tiểu học Hoa Sen xây dựng kế hoạch … như sau:". */
export const openingIssuer: Parser = {
  name: 'opening-issuer',
  parse: ({ issuingAgency, opening }) => {
    if (issuingAgency) return null;
    for (const sentence of opening) {
      const main = findMainSentence(sentence.text);
      if (main) {
        const name = sliceTraced(sentence, main.issuerStart, main.issuerEnd);
        return { issuingAgency: inferredValue(openingIssuer.name, name) };
      }
    }
    return null;
  },
};
