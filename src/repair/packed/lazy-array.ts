// How does a list of some hundred thousand objects stay small? Its items are made when they are asked for.

/**
 * `length` items, made by `make`: a plain array of them when they are few, else a frozen array that makes an item each time that it is
 * asked for. That one reads, walks, spreads, maps and prints as JSON like any array; but an item is never the same object twice, its
 * places are no own keys, and it cannot be cloned to another thread.
 */
export function lazyArray<Item extends object>(length: number, make: (index: number) => Item): readonly Item[] {
  if (length <= FEW) return Array.from({ length }, (_, index) => make(index));
  const target: Item[] = [];
  target.length = length;
  return new Proxy<readonly Item[]>(Object.freeze(target), {
    get: (array, key) => {
      const place = placeOf(key);
      return place < length ? Object.freeze(make(place)) : Reflect.get(array, key);
    },
    has: (array, key) => placeOf(key) < length || Reflect.has(array, key),
  });
}

/** The edits of about thirty garbled pages. */
const FEW = 10_000;

function placeOf(key: string | symbol): number {
  return typeof key === 'string' && PLACE.test(key) ? Number(key) : Number.POSITIVE_INFINITY;
}

const PLACE = /^(?:0|[1-9]\d*)$/u;
