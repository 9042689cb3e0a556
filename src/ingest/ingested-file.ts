// What does reading one file yield, before it is known where the file came from?
import type { PageSet } from '../model/document.js';

/** A PageSet without its source: what each reader of a format returns. */
export type IngestedFile = Omit<PageSet, 'source'> & { readonly mediaType: string };
