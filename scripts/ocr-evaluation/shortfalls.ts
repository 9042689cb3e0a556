// On which rows is ours not as good as it should be?
import { percent } from '../evaluation/table.js';

/** What one system did on the pages of a row. Errors in characters. */
export interface Tally {
  errors: number;
  rawErrors: number;
  characters: number;
  pages: number;
  cpu: number;
  calls: number;
}

/** A line for each of our systems that makes more than `share` of the best peer's errors, or more after repair than before. */
export function shortfallsOf(
  row: string,
  systems: readonly { readonly name: string }[],
  tallies: readonly Tally[],
  share: number,
): string[] {
  const isOurs = (index: number) => systems[index]!.name.startsWith('kehoach');
  const best = Math.min(...tallies.filter((_, index) => !isOurs(index)).map(({ errors }) => errors));
  return tallies.flatMap(({ errors, rawErrors, characters }, index) => {
    if (!isOurs(index)) return [];
    const what = `${row}, ${systems[index]!.name}:`;
    const found: string[] = [];
    if (errors > share * best) {
      found.push(
        `${what} ${percent(errors / characters)}, ${share === 1 ? '' : `${share} x `}best peer ${percent(best / characters)}`,
      );
    }
    if (errors > rawErrors) {
      found.push(`${what} repair costs ${Math.round(errors - rawErrors)} characters`);
    }
    return found;
  });
}
