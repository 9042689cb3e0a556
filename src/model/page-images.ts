// How does a stage get at the image of a page without any of them being held?
import type { Page, PageImage } from './document.js';

/** Makes the images of one file, when they are asked for; keeps none. */
export interface PageImages {
  /**
   * The image of a page whose `image` is not null, upright. Asked twice, it is made twice, with the same bytes. Throws PipelineError
   * `damaged-pdf`, `damaged-image` or `too-large` where this page can't be shown, the reason of the run's signal when that aborts.
   */
  readonly of: (page: Page) => Promise<PageImage>;
  /** Gives back what the file's images needed; later calls of `of` throw. */
  readonly close: () => Promise<void>;
}
