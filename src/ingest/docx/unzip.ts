// Which parts does a zip container hold? The adapter of fflate.
import { unzipSync } from 'fflate';

/** All parts together may become so large: 1,000 printed pages take about 20 MB of XML. */
export const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;

/** The parts say that they become larger than is read: a zip bomb, or no plan. */
export class TooLargeUnpacked extends Error {}

/**
 * The parts whose names `isWanted` accepts. No more is inflated than the directory of the container says. Throws TooLargeUnpacked, and
 * fflate's errors when the container is damaged.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > MAX_UNPACKED_BYTES) throw new TooLargeUnpacked(`more than ${MAX_UNPACKED_BYTES} bytes`);
      return true;
    },
  });
  return new Map(Object.entries(parts));
}
