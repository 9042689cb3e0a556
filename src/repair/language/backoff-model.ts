// What does a back-off model consist of, between training, file and memory?

/**
 * The n-grams of orders 2 and up are *entries*: order after order, within an order sorted by history, within a history by
 * word id. The *histories* are the words (by id), then the entries of all orders but the highest: history
 * `vocabulary.length + e` is entry e. All costs are in milli-nats.
 */
export interface BackoffModel {
  readonly vocabulary: readonly string[];
  /** -ln p(word), by id. */
  readonly unigramCosts: Uint16Array;
  /** Number of entries of order 2, 3, … */
  readonly entryCounts: readonly number[];
  /** Last word of each entry. */
  readonly words: Uint16Array;
  /** -ln p(last word | history) of each entry. */
  readonly costs: Uint16Array;
  /** How many entries begin with each history. */
  readonly childCounts: Uint16Array;
  /** -ln of the back-off weight of each history; may be negative, 0 for a history that no entry begins with. */
  readonly backoffs: Int16Array;
}
