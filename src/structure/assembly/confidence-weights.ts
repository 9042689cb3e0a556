// What is each witness of a value worth? Written by scripts/fit-confidence.ts; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: the weights are fitted.
import type { Weights } from './confidence.js';
import type { ReadingOfLines } from './document-places.js';

/** Logistic weights by how the lines were read; fitted on 13991 values of 343 readings of our own documents. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ReadingOfLines, Weights>> = {
  written: {
    always: 4.465,
  },
  recognised: {
    always: 2.651,
    oddsOfPosterior: 0.205,
  },
  repaired: {
    always: 1.225,
    logPosterior: -0.164,
    oddsOfPosterior: 0.572,
    oddSyllables: -0.594,
    inferred: 0.434,
    length: 0.541,
    doubtfulDocument: -5.079,
    hardlyReadDocument: -0.959,
    oddsOfName: 0.467,
    headings: -0.675,
    items: -2.093,
    legalBases: -1.93,
    recipients: -0.76,
    title: -1.576,
    place: 0.3,
    'signatory/name': -2.862,
    issuingAgency: -0.636,
    superiorAgency: -0.426,
    number: 0.5,
  },
};
