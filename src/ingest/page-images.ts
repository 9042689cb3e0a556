// Where do the images of a file's pages come from, one at a time?
import type { Context } from '../model/context.js';
import type { SourceFile } from '../model/document.js';
import type { PageImages } from '../model/page-images.js';
import { imageOfFile } from './read-image.js';
import { pdfImages } from './read-pdf.js';

/** Lends the images of the file that `ingest` described, and gives back what they needed. */
export async function withPageImages<T>(
  file: SourceFile,
  context: Context,
  use: (images: PageImages) => Promise<T>,
): Promise<T> {
  const images = pageImages(file, context);
  try {
    return await use(images);
  } finally {
    await images.close();
  }
}

function pageImages(file: SourceFile, context: Context): PageImages {
  const pdf = pdfImages(file, context);
  return {
    of: async (page) => {
      if (page.image?.kind === 'file') return imageOfFile(file, page.page, page.image.dpi);
      return pdf.of(page);
    },
    close: pdf.close,
  };
}
