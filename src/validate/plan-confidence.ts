// How many of a plan's values are right, by the confidence of each?
import type { JsonPointer } from '../model/evidence.js';

/** The fields that identify a plan: one that is not there is a value not right. */
const KEY_FIELDS = ['/documentType', '/number', '/issuingAgency', '/issuedOn', '/title', '/signatory/name'] as const;
/** Values that stand in the text once; the views repeat them. */
const VALUE =
  /^\/(?:documentType|number|superiorAgency|issuingAgency|place|issuedOn|title|signatory\/(?:title|name)|legalBases\/\d+|recipients\/\d+|sections\/.*(?:\/heading|\/items\/\d+))$/u;

/** Mean confidence over the values of the text, in 0..1: the share that one may expect to be right. 0 without any value. */
export function planConfidence(confidences: ReadonlyMap<JsonPointer, number>): number {
  const values = [...confidences].filter(([pointer]) => VALUE.test(pointer));
  const sum = values.reduce((total, [, confidence]) => total + confidence, 0);
  const absent = KEY_FIELDS.filter((pointer) => !confidences.has(pointer)).length;
  return values.length === 0 ? 0 : sum / (values.length + absent);
}
