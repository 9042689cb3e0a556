// Does every period end on or after its start?
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';

export const periodOrder: Rule = {
  code: 'period-ends-before-start',
  check: ({ dates, timeline }) => [...checkPeriods(dates, '/dates'), ...checkPeriods(timeline, '/timeline')],
};

interface Period {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

function checkPeriods(periods: readonly Period[], pointer: string): Finding[] {
  return periods.flatMap(({ text, start, end }, i) =>
    start !== null && end !== null && end < start
      ? [
          {
            code: 'period-ends-before-start',
            severity: 'warning' as const,
            message: `"${text}" ends (${end}) before it starts (${start}).`,
            pointers: [`${pointer}/${i}`],
          },
        ]
      : [],
  );
}
