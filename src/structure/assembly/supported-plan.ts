// What does a part of the plan look like together with what each of its values rests on?
import type { JsonPointer } from '../../model/evidence.js';
import type { Value } from '../draft.js';
import { joinTraced, type Traced } from '../reading/traced.js';
import type { Support } from './evidence.js';

/** Pointers into the plan -> support, filled as the plan is built. */
export type Supports = Map<JsonPointer, Support>;

/** Notes the support of a value and answers its text, null for none. */
export function supported(supports: Supports, pointer: JsonPointer, value: Value | null): string | null {
  if (!value) return null;
  supports.set(pointer, value);
  return value.text;
}

/** Support for a whole list or object: the words that open it. Nothing for no words. */
export function supportAll(supports: Supports, pointer: JsonPointer, sources: readonly Traced[], by: string): void {
  const source = joinTraced(sources);
  if (source.text !== '') supports.set(pointer, { source, by, status: 'found' });
}
