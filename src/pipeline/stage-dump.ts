// What does a join look like on disk? JSON; bytes as base64.
import type { StageName } from './stage-name.js';

export interface StageDump {
  readonly name: StageName;
  readonly text: string;
}

export function stageDump(name: StageName, value: object): StageDump {
  return { name, text: `${JSON.stringify(value, encodeBytes, 2)}\n` };
}

/** Looks at the holder's own value: a Buffer has already turned itself into an object of numbers by the time it is `part`. */
function encodeBytes(this: Record<string, unknown>, key: string, part: unknown): unknown {
  const own = this[key];
  if (!(own instanceof Uint8Array)) return part;
  return { base64: Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString('base64') };
}
