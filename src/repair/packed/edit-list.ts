// How are the edits of a long document kept? As numbers and shared texts; an edit is made when it is asked for.
import type { Edit } from '../../model/document.js';
import type { Range } from '../../model/evidence.js';
import { type EditReason, makeEdit } from '../edits.js';
import { lazyArray } from './lazy-array.js';
import { NumberRows } from './number-rows.js';
import { ReasonList } from './reason-list.js';

/** Less than half of the memory that objects take. */
export class EditList {
  readonly #reasons = new ReasonList();
  readonly #ranges = new NumberRows(4);
  readonly #afters: string[] = [];

  /** The next one in order of place. */
  add(reason: EditReason, rawRange: Range, repairedRange: Range, after: string): void {
    this.#reasons.add(reason);
    this.#ranges.add(rawRange[0], rawRange[1], repairedRange[0], repairedRange[1]);
    this.#afters.push(after);
  }

  /** All that were added, as edits of `raw`. To be called once, at the end. */
  edits(raw: string): readonly Edit[] {
    const ranges = this.#ranges;
    return lazyArray(ranges.length, (index) => {
      const rawRange = [ranges.at(index, 0), ranges.at(index, 1)] as const;
      const repairedRange = [ranges.at(index, 2), ranges.at(index, 3)] as const;
      const before = raw.slice(...rawRange);
      return makeEdit(this.#reasons.at(index), rawRange, repairedRange, before, this.#afters[index]!);
    });
  }
}
