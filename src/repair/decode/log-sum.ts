// What do two costs amount to together? -ln(e^-a + e^-b) in whole milli-nats, from a table, so that sums never depend on the machine.

const TABLE = Int32Array.from({ length: 8000 }, (_, difference) =>
  Math.round(1000 * Math.log1p(Math.exp(-difference / 1000))),
);

/** @example logSum(1000, 1000) // 307 = 1000 - 1000 ln 2 */
export function logSum(a: number, b: number): number {
  const difference = a < b ? b - a : a - b;
  const least = Math.min(a, b);
  return difference < TABLE.length ? least - TABLE[difference]! : least;
}
