// How are the proposals for a long document kept? As numbers and shared texts; a proposal is made when it is asked for.
import type { Range } from '../../model/evidence.js';
import type { EditReason } from '../edits.js';
import type { ProposedEdit } from '../repairer.js';
import { lazyArray } from './lazy-array.js';
import { NumberRows } from './number-rows.js';
import { ReasonList } from './reason-list.js';

export class ProposalList {
  readonly #reasons = new ReasonList();
  readonly #ranges = new NumberRows(2);
  readonly #afters: string[] = [];

  add(reason: EditReason, range: Range, after: string): void {
    this.#reasons.add(reason);
    this.#ranges.add(range[0], range[1]);
    this.#afters.push(after);
  }

  /** All that were added, by their places. To be called once, at the end. */
  proposals(): readonly ProposedEdit[] {
    const order = this.#ranges.sorted();
    return lazyArray(order.length, (index): ProposedEdit => {
      const row = order[index]!;
      const { kind, by, channelCost, languageGain, posterior, runnerUp } = this.#reasons.at(row);
      const range = [this.#ranges.at(row, 0), this.#ranges.at(row, 1)] as const;
      return { range, after: this.#afters[row]!, kind, by, channelCost, languageGain, posterior, runnerUp };
    });
  }
}
