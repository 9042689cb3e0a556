// How are rows of numbers kept without an object for each of them? One after the other, in an array that grows.

export class NumberRows {
  readonly #width: number;
  #cells: Float64Array;
  #length = 0;

  constructor(width: number) {
    this.#width = width;
    this.#cells = new Float64Array(width * FIRST_ROWS);
  }

  get length(): number {
    return this.#length;
  }

  /** As many numbers as the rows are wide. */
  add(...row: readonly number[]): void {
    const at = this.#length++ * this.#width;
    if (at === this.#cells.length) this.#grow();
    this.#cells.set(row, at);
  }

  at(row: number, column: number): number {
    return this.#cells[row * this.#width + column]!;
  }

  /** The rows by their first two numbers, in the order of adding where these are equal. */
  sorted(): Uint32Array {
    const order = Uint32Array.from({ length: this.#length }, (_, row) => row);
    const compare = (a: number, b: number) => this.at(a, 0) - this.at(b, 0) || this.at(a, 1) - this.at(b, 1) || a - b;
    const isSorted = order.every((row) => row === 0 || compare(row - 1, row) < 0);
    return isSorted ? order : order.sort(compare);
  }

  #grow(): void {
    const larger = new Float64Array(this.#cells.length * 2);
    larger.set(this.#cells);
    this.#cells = larger;
  }
}

const FIRST_ROWS = 64;
