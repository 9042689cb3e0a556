// Which web addresses does the plan name?
import { sliceTraced, type Traced } from '../reading/traced.js';
import { findLinks } from '../views/find-links.js';

/** Byte for byte as printed, each once, in the order of the texts. */
export function linksIn(texts: Iterable<Traced>): Traced[] {
  const links = new Map<string, Traced>();
  for (const text of texts) {
    for (const [start, end] of findLinks(text.text)) {
      const link = sliceTraced(text, start, end);
      if (!links.has(link.text)) links.set(link.text, link);
    }
  }
  return [...links.values()];
}
