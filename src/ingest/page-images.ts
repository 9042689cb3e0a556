// Where do the images of a file's pages come from, one at a time?
import type { Context } from '../model/context.js';
import type { SourceFile } from '../model/document.js';
import type { PageImages } from '../model/page-images.js';

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
  // Loaded with the first image: a text has none, and need not wait for pdf.js and sharp.
  let pdf: Promise<PageImages> | null = null;
  const ofPdf = () => {
    pdf ??= import('./read-pdf.js').then(({ pdfImages }) => pdfImages(file, context));
    return pdf;
  };
  return {
    of: async (page) => {
      if (page.image?.kind !== 'file') return (await ofPdf()).of(page);
      const { imageOfFile } = await import('./read-image.js');
      return imageOfFile(file, page.page, page.image.dpi);
    },
    close: async () => (await pdf)?.close(),
  };
}
