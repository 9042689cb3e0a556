// Is the start or the end of a period meant? "đầu năm 2021", "giữa tháng 6", "cuối quý II/2021".
import type { DateEdge, DateRefiner } from '../date-candidate.js';

/** Takes the word into the phrase. */
export const addEdges: DateRefiner = {
  name: 'add-edges',
  refine: (candidates, text) =>
    candidates.map((candidate) => {
      const { first, last, form, range } = candidate;
      if (form !== 'single' || !TAKES_EDGE.has(candidate.by)) return candidate;
      const match = EDGE_WORD.exec(text.slice(Math.max(0, range[0] - LOOK_BACK), range[0]));
      const edge = match && EDGES[match[1]!.toLocaleLowerCase('vi')];
      if (!match || !edge) return candidate;
      return {
        ...candidate,
        first: { ...first, edge },
        last: { ...last, edge },
        range: [range[0] - match[0].length, range[1]],
      };
    }),
};

const LOOK_BACK = 10;
/** "6 tháng đầu năm 2021" has its own. */
const TAKES_EDGE: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);
const EDGE_WORD = /(?<!\p{L})(đầu|giữa|cuối)\s{1,2}$/iu;
const EDGES: Readonly<Record<string, DateEdge>> = { đầu: 'start', giữa: 'middle', cuối: 'end' };
