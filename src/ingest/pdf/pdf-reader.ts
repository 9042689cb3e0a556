// How is a PDF read without being at its mercy? Threads that are killed when they fall silent, and kept while they behave.
import { Worker } from 'node:worker_threads';
import { isShared } from './is-shared.js';
import type { PdfJob, PdfReply } from './messages.js';
import { threadEntry } from './thread-entry.js';

/** The thread said nothing for `SILENCE_LIMIT_MS`, or ran out of memory. */
export class StalledPdf extends Error {
  readonly why: 'silent' | 'memory';
  constructor(why: 'silent' | 'memory') {
    super(`PDF thread: ${why}`);
    this.why = why;
  }
}

/** One page takes 0.01–3 s here; a page that takes this long is made to stall readers. */
export const SILENCE_LIMIT_MS = 60_000;
/** An idle thread (some 100 MB) is given up after this time. */
const IDLE_MS = 5_000;
/** A thread that held a larger file than this is not kept: the file would stay in memory with it, beside its next copy. */
const LARGE_FILE_BYTES = 16 * 2 ** 20;
/** Heap of a thread; images lie outside it. */
const HEAP_MB = 1024;

interface Thread {
  readonly worker: Worker;
  idleTimer: NodeJS.Timeout | null;
}

/** Threads with nothing to do. Starting one takes 0.4 s; what a thread read before changes nothing in what it reads next. */
const idle: Thread[] = [];

/** A thread that one file has for itself until `close`; after a failure it is another thread. */
export interface PdfSession {
  /** Has a job done and hands over each reply. Throws StalledPdf as `askPdfThread` does. One job at a time. */
  readonly ask: (job: PdfJob, onReply: (reply: PdfReply) => void) => Promise<void>;
  /** The number of the thread that works now: another one after a failure or `renew`, and then nothing is open. */
  readonly threadNumber: () => number;
  /** Ends the thread, and is done when its memory is given back. */
  readonly renew: () => Promise<void>;
  /** As `renew` after a large file, else at once: the thread is kept for the next file. */
  readonly close: () => Promise<void>;
}

/** Opens a session; no thread is taken before the first job. */
export function pdfSession(signal: AbortSignal, silenceLimitMs: number = SILENCE_LIMIT_MS): PdfSession {
  let thread: Thread | null = null;
  let number = 0;
  let heldLarge = false;
  const drop = async (next: (old: Thread) => unknown) => {
    const old = thread;
    thread = null;
    number += 1;
    if (old !== null) await next(old);
  };
  const end = ({ worker }: Thread) => worker.terminate();
  return {
    threadNumber: () => number,
    ask: async (job, onReply) => {
      thread ??= wake() ?? start();
      heldLarge ||= 'bytes' in job && job.bytes.length > LARGE_FILE_BYTES;
      await ask(thread, job, signal, onReply, silenceLimitMs).catch(async (error: unknown) => {
        await drop(() => {});
        throw error;
      });
    },
    renew: () => drop(end),
    close: () => drop(heldLarge ? end : rest),
  };
}

/**
 * Has a job done in a thread of its own and hands over each reply. The thread is killed, and StalledPdf thrown, when nothing
 * comes for `silenceLimitMs`; `signal` kills it too and throws its reason.
 */
export async function askPdfThread(
  job: PdfJob,
  signal: AbortSignal,
  onReply: (reply: PdfReply) => void,
  silenceLimitMs: number = SILENCE_LIMIT_MS,
): Promise<void> {
  const session = pdfSession(signal, silenceLimitMs);
  try {
    await session.ask(job, onReply);
  } finally {
    await session.close();
  }
}

function ask(
  { worker }: Thread,
  job: PdfJob,
  signal: AbortSignal,
  onReply: (reply: PdfReply) => void,
  silenceLimitMs: number,
): Promise<void> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(new StalledPdf('silent')), silenceLimitMs);
    const onAbort = () => end(signal.reason);
    const onError = (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new StalledPdf('memory') : error);
    const onMessage = (reply: PdfReply) => {
      timer.refresh();
      onReply(reply);
      if (reply.kind === 'done' || reply.kind === 'refused') end(null);
    };
    const onExit = (code: number) => end(new Error(`PDF thread ended with ${code}`));
    const end = (failure: unknown) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (failure === null) resolve();
      else {
        void worker.terminate();
        reject(failure);
      }
    };
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job, 'bytes' in job && !isShared(job.bytes) ? [job.bytes.buffer as ArrayBuffer] : []);
  });
}

function start(): Thread {
  const entry = threadEntry('pdf-thread', import.meta.url);
  const worker = new Worker(entry.code, {
    ...entry.options,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // What libraries print must not reach stdout, which carries results.
    stdout: true,
    stderr: true,
  });
  const thread: Thread = { worker, idleTimer: null };
  // A thread that dies with nobody asking is only forgotten: without a listener it would take the process along.
  worker.on('error', () => forget(thread)).on('exit', () => forget(thread));
  return thread;
}

function wake(): Thread | null {
  const thread = idle.pop();
  if (thread === undefined) return null;
  if (thread.idleTimer !== null) clearTimeout(thread.idleTimer);
  thread.worker.ref();
  return thread;
}

/** Keeps the thread for the next file for a while, without keeping the process alive. */
function rest(thread: Thread): void {
  thread.worker.unref();
  thread.idleTimer = setTimeout(() => {
    forget(thread);
    void thread.worker.terminate();
  }, IDLE_MS).unref();
  idle.push(thread);
}

function forget(thread: Thread): void {
  const at = idle.indexOf(thread);
  if (at >= 0) idle.splice(at, 1);
}
