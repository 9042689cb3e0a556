// How are PDFs read where a hostile one can be stopped? The body of the worker thread.
import { parentPort } from 'node:worker_threads';
import type { PdfJob } from './messages.js';
import { readDocument } from './read-document.js';

parentPort?.on('message', (job: PdfJob) => {
  void readDocument(job, (reply) => {
    const image = reply.kind === 'page' ? reply.page.image : reply.kind === 'image' ? reply.image : null;
    const bytes = image?.bytes.buffer;
    const isWhole = bytes instanceof ArrayBuffer && bytes.byteLength === image?.bytes.byteLength;
    parentPort?.postMessage(reply, isWhole ? [bytes] : []);
  });
});
