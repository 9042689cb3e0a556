// What does reading a word in a state cost, and where does it lead? The language model's answers, remembered.
import type { LanguageModel } from '../language/language-model.js';

const SLOTS = 1 << 17;

/**
 * A direct-mapped memory in front of the model: decoding asks the same question in every round. A slot's answer is valid until
 * the next `step`.
 */
export class ModelSteps {
  readonly costs = new Int32Array(SLOTS);
  readonly nexts = new Int32Array(SLOTS);
  readonly #states = new Int32Array(SLOTS).fill(-1);
  readonly #ids = new Int32Array(SLOTS);
  readonly model: LanguageModel;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** The slot of `costs` and `nexts` that holds the answer. */
  step(state: number, id: number): number {
    const slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> SHIFT;
    if (this.#states[slot] !== state || this.#ids[slot] !== id) {
      this.#states[slot] = state;
      this.#ids[slot] = id;
      this.costs[slot] = this.model.cost(state, id);
      this.nexts[slot] = this.model.next(state, id);
    }
    return slot;
  }
}

const SHIFT = 32 - Math.log2(SLOTS);
