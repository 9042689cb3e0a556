// From which place on does a test hold? Binary search.

/**
 * Index of the first of `length` places for which `test` holds, `length` if there is none; O(log length). Where it holds once it must hold
 * at all places after.
 */
export function firstWhere(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
