// How are PDFs read where a hostile one can be stopped? The body of the worker thread.
import { parentPort } from 'node:worker_threads';
import type { PdfJob } from './messages.js';
import { pdfDesk } from './read-document.js';

const work = pdfDesk((reply) => {
  const bytes = reply.kind === 'image' ? reply.image.bytes : null;
  const isWhole = bytes?.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.byteLength;
  parentPort?.postMessage(reply, isWhole ? [bytes.buffer as ArrayBuffer] : []);
});
parentPort?.on('message', (job: PdfJob) => void work(job));
