// Do these bytes lie in memory that threads share?

/** Shared memory can't be transferred, neither to a thread nor within one, as pdf.js does with what it is given. */
export function isShared(bytes: Uint8Array): boolean {
  return bytes.buffer instanceof SharedArrayBuffer;
}
