// What did this text say, when it was read before? One memory for one document.

/**
 * As `read`, but equal texts are read once: headings, items and the views over them ask for the same. Make one for each document,
 * so that nothing is kept from the one before.
 *
 * @example const referencesIn = readOnce(findReferences)
 */
export function readOnce<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
