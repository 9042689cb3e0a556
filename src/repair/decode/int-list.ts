// A list of whole numbers that grows in place and is used again: no garbage from paragraph to paragraph.

export class IntList {
  /** Valid up to `length`. Another array after a `push`, so do not keep it over one. */
  items: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity);
  }

  push(item: number): void {
    if (this.length === this.items.length) this.#grow();
    this.items[this.length++] = item;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const larger = new Int32Array(this.items.length * 2);
    larger.set(this.items);
    this.items = larger;
  }
}
