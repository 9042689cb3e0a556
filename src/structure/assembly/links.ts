// Which web addresses does the plan name?
import { sliceTraced, type Traced } from '../reading/traced.js';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gu;
/** Marks of the sentence around the address. */
const AFTER = /[.,;:!?)\]}’'…]+$/u;

/** Byte for byte as printed, each once, in order. A closing bracket that the address opened stays. */
export function linksIn(texts: readonly Traced[]): Traced[] {
  const links = new Map<string, Traced>();
  for (const text of texts) {
    for (const match of text.text.matchAll(ADDRESS)) {
      const end = match.index + withoutMarks(match[0]).length;
      const link = sliceTraced(text, match.index, end);
      if (!links.has(link.text)) links.set(link.text, link);
    }
  }
  return [...links.values()];
}

function withoutMarks(address: string): string {
  const bare = address.replace(AFTER, '');
  const isOpen = bare.split('(').length > bare.split(')').length;
  return isOpen && address[bare.length] === ')' ? `${bare})` : bare;
}
