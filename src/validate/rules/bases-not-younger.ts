// Is the plan issued on or after every document that it rests on?
import type { Rule } from '../rule.js';

export const basesNotYounger: Rule = {
  code: 'basis-younger-than-plan',
  check({ issuedOn, legalBases }) {
    if (issuedOn === null) return [];
    return legalBases.flatMap(({ document }, i) =>
      document?.issuedOn && document.issuedOn > issuedOn
        ? [
            {
              code: this.code,
              severity: 'warning' as const,
              message: `The basis is dated ${document.issuedOn}, after the plan (${issuedOn}).`,
              pointers: [`/legalBases/${i}`, '/issuedOn'],
            },
          ]
        : [],
    );
  },
};
