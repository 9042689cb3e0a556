// How is one worker of tesseract.js started, asked and killed? The adapter of tesseract.js: the one file that imports it.
import type { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import type { PageImage } from '../../model/document.js';
import type { OcrReadOptions } from '../../model/ocr.js';
import { AttemptFailed } from './attempt-twice.js';
import type { TesseractJsData } from './tesseract-js-data.js';
import type { PixelWord } from './to-ocr-page.js';

const LANGUAGE = 'vie';
/** A worker starts in 0.2 s; one that needs this long never will (tesseract.js issues 1075, 1076). */
const START_TIMEOUT_MS = 60_000;

/**
 * Nothing may be learned from a page: neither shapes nor words (both on by default in Tesseract). What Tesseract has to say goes
 * nowhere; otherwise it prints to the console.
 */
const STATELESS = { classify_enable_learning: '0', tessedit_enable_doc_dict: '0', debug_file: '/dev/null' };

/** A running worker. After any rejection it is in an unknown state: kill it. */
export interface TesseractJsWorker {
  readonly read: (image: PageImage, options: OcrReadOptions) => Promise<PixelWord[]>;
  readonly kill: () => Promise<void>;
}

/** Starts a worker with language data, which must be whole: on damaged data tesseract.js never answers. Throws AttemptFailed. */
export async function startTesseractJsWorker({
  folder,
  isZipped,
}: Pick<TesseractJsData, 'folder' | 'isZipped'>): Promise<TesseractJsWorker> {
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  // Without an errorHandler tesseract.js throws from an event: nobody could catch it. It reports strings.
  const errorHandler = (reason: unknown) => fail(new AttemptFailed(false, String(reason)));
  const starting = createWorker(LANGUAGE, OEM.LSTM_ONLY, {
    langPath: folder,
    // Else a vie.traineddata in the working folder would win, or be written there.
    cacheMethod: 'none',
    gzip: isZipped,
    errorHandler,
  });
  starting.catch(() => {});
  const worker = await within(START_TIMEOUT_MS, new AttemptFailed(true, 'its worker did not start'), [
    starting,
    failed,
  ]);
  const { worker: thread } = worker as Worker & { readonly worker: Thread };
  // Leptonica complains on the standard error about pages that it reads well enough.
  for (const output of [thread.stdout, thread.stderr]) output.unpipe().resume();
  thread.on('error', (error) => fail(new AttemptFailed(false, error.message, { cause: error })));
  thread.on('exit', () => fail(new AttemptFailed(false, 'its worker ended')));
  return {
    read: (image, options) => read(worker, image, options, failed),
    kill: async () => {
      fail(new AttemptFailed(false, 'its worker was stopped'));
      // Worker.terminate() of tesseract.js does not wait for the thread to end.
      await thread.terminate();
    },
  };
}

async function read(
  worker: Worker,
  image: PageImage,
  { segmentation, timeoutMs, signal }: OcrReadOptions,
  failed: Promise<never>,
): Promise<PixelWord[]> {
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  const work = async () => {
    await worker.setParameters({
      ...STATELESS,
      tessedit_pageseg_mode: String(segmentation) as never,
      user_defined_dpi: String(Math.round(image.dpi)),
    });
    const { data } = await worker.recognize(Buffer.from(image.bytes), {}, { text: false, blocks: true });
    return wordsOf(data.blocks ?? []);
  };
  const working = work();
  // When the race is lost the job stays pending for ever or ends in a rejection that nobody waits for.
  working.catch(() => {});
  try {
    const tooLong = new AttemptFailed(true, `it took more than ${timeoutMs / 1000} s`);
    return await within(timeoutMs, tooLong, [working, failed, aborted]);
  } catch (error) {
    // Rejections of jobs are strings.
    throw typeof error === 'string' ? new AttemptFailed(false, error) : error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

async function within<T>(limitMs: number, tooLate: Error, promises: readonly Promise<T>[]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate), limitMs);
  });
  try {
    return await Promise.race([...promises, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Block = NonNullable<Awaited<ReturnType<Worker['recognize']>>['data']['blocks']>[number];

function wordsOf(blocks: readonly Block[]): PixelWord[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ words }, line) =>
    words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      box: [x0, y0, x1, y1],
      percent: confidence,
      line,
    })),
  );
}
