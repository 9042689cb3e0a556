// How are the doubts about a long document kept? As numbers and shared texts; a doubt is made when it is asked for.
import type { Range } from '../../model/evidence.js';
import type { ProposedDoubt } from '../repairer.js';
import { lazyArray } from './lazy-array.js';
import { NumberRows } from './number-rows.js';

export class DoubtList {
  /** Range, posterior, where the alternatives end; those of all doubts stand one after the other. */
  readonly #rows = new NumberRows(4);
  readonly #posteriors = new NumberRows(1);
  readonly #texts: string[] = [];

  add(range: Range, posterior: number, alternatives: ProposedDoubt['alternatives']): void {
    for (const alternative of alternatives) {
      this.#texts.push(alternative.text);
      this.#posteriors.add(alternative.posterior);
    }
    this.#rows.add(range[0], range[1], posterior, this.#texts.length);
  }

  /** All that were added, by their places, in the order of adding where these are equal. To be called once, at the end. */
  doubts(): readonly ProposedDoubt[] {
    const order = this.#rows.sorted();
    return lazyArray(order.length, (index) => this.#at(order[index]!));
  }

  #at(row: number): ProposedDoubt {
    const first = row === 0 ? 0 : this.#rows.at(row - 1, 3);
    const texts = this.#texts.slice(first, this.#rows.at(row, 3));
    return {
      range: [this.#rows.at(row, 0), this.#rows.at(row, 1)],
      posterior: this.#rows.at(row, 2),
      alternatives: texts.map((text, i) => ({ text, posterior: this.#posteriors.at(first + i, 0) })),
    };
  }
}
